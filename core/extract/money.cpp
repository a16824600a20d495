#include "core/extract/money.h"

#include "core/base/cldr.h"
#include "core/base/knowledge.h"
#include "core/base/utf8.h"
#include "core/extract/memory.h"
#include "core/extract/names.h"

#include <algorithm>
#include <set>

namespace pledge::extract {
namespace {

constexpr std::string_view file = "knowledge/en/money.txt";

/// Phrases whose meanings are indices of `codes`.
struct Names {
    Phrases phrases;
    std::vector<std::string> codes;

    void add(std::string_view phrase, std::string_view code) {
        phrases.add(phrase, static_cast<int>(codes.size()));
        codes.emplace_back(code);
    }
    const std::string& code(const Phrases::Hit& hit) const { return codes[static_cast<std::size_t>(hit.meaning)]; }
};

struct MoneyWords {
    Names prefix, capitals, name, place;
    Words<std::string> sign;
    Words<bool> iso;                                                  ///< codes, in lower case
    Words<std::vector<std::string>> shared;                           ///< "rupees" → INR, PKR, LKR …
    std::map<std::string, std::string, std::less<>> currencyOfRegion; ///< by ISO 3166 code
};

std::string lastWord(const std::string& name) { return base::toLower(name.substr(name.rfind(' ') + 1)); }

/// The names of currencies from CLDR, and which currencies share a noun.
void addCurrencies(MoneyWords& w, const Words<bool>& notCodes) {
    std::map<std::string, std::set<std::string>> shared;
    for (const auto& c : base::currencies()) {
        if (!notCodes.has(c.code)) w.iso.add(base::toLower(c.code), true);
        w.name.add(c.plural, c.code);
        w.name.add(c.singular, c.code);
        shared[lastWord(c.plural)].insert(c.code);
        shared[lastWord(c.singular)].insert(c.code);
    }
    for (const auto& [noun, codes] : shared) w.shared.add(noun, std::vector<std::string>(codes.begin(), codes.end()));
}

const MoneyWords& moneyWords() {
    static const MoneyWords all = [] {
        MoneyWords w;
        addCurrencies(w, wordsOf(file, "not code"));
        for (const auto& r : base::regions()) {
            w.currencyOfRegion[r.code] = r.currency;
            w.place.add(r.name, r.code);
        }
        for (const auto& e : base::knowledge(file)) {
            if (e.section == "prefix") w.prefix.add(e.key, e.values.at(0));
            if (e.section == "capital prefix") w.capitals.add(e.key, e.values.at(0));
            if (e.section == "name") w.name.add(e.key, e.values.at(0));
            if (e.section == "place") w.place.add(e.key, e.values.at(0));
            if (e.section == "sign") w.sign.add(e.key, e.values.at(0));
        }
        return w;
    }();
    return all;
}

/// Towns with the ISO 3166 code of their country.
const Names& towns() {
    static const Names all = [] {
        Names n;
        for (const auto& e : base::knowledge("knowledge/en/towns.txt"))
            if (e.section.size() == 2) n.add(e.key, e.section);
        return n;
    }();
    return all;
}

/// R for rand and N for naira are letters first.
bool isLoneLetter(const Document& d, std::size_t token) { return isWord(d, token) && d.word(token).size() == 1; }

bool isShouted(std::string_view word) {
    return std::none_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// Whether a number of a million or more, with its scale in words, stands at `token`.
bool isLarge(const Document& d, std::size_t token) {
    const auto n = numberAt(d, token);
    return n && n->scale >= 1e5;
}

/// A code is written in capitals.
bool isCode(const Document& d, std::size_t token) {
    const auto word = d.word(token);
    return word.size() == 3 && moneyWords().iso.has(d.lower(token)) &&
           std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// A sign or a code, and where the number behind it starts.
struct Prefix {
    std::size_t last;
    std::string code;
    const char* rule;
};

std::optional<Prefix> prefixAt(const Document& d, std::size_t token, const MoneyContext& context) {
    const auto& w = moneyWords();
    const auto& t = d.tokens()[token];
    const std::size_t limit = d.sentenceOf(token).last;
    if (t.form == Token::Form::symbol) {
        const auto* code = w.sign.find(d.lower(token));
        if (!code) return std::nullopt;
        return Prefix{token + 1, context.resolve(*code, d.word(token)), "money.sign"};
    }
    if (t.form != Token::Form::word) return std::nullopt;
    if (const auto hit = w.prefix.phrases.startingAt(d, token, limit)) {
        const std::string& code = w.prefix.code(*hit);
        // "A$5" is written in one; "a $5 billion plan" is not.
        const bool dollar = hit->last > token + 1 && d.word(hit->last - 1) == "$";
        if (isLoneLetter(d, token) && !t.capital) return std::nullopt;
        if (dollar && (!t.capital || (d.tokens()[hit->last - 1].spaceBefore && d.lower(token)[0] != 'u')))
            return std::nullopt;
        // A lone letter stands for money only where it is written close to a number, or before millions.
        if (isLoneLetter(d, token) && hit->last == token + 1 && !joined(d, hit->last) && !isLarge(d, hit->last))
            return std::nullopt;
        return Prefix{hit->last, context.resolve(code, d.lower(token)), "money.sign"};
    }
    if (const auto hit = w.capitals.phrases.startingAt(d, token, limit);
        hit && isShouted(d.word(token)) && isLarge(d, hit->last))
        return Prefix{hit->last, context.resolve(w.capitals.code(*hit), d.lower(token)), "money.sign"};
    if (isCode(d, token)) return Prefix{token + 1, std::string(d.word(token)), "money.code"};
    return std::nullopt;
}

/// The currencies that a sign or a name may stand for; none where it is one's own.
std::vector<std::string> sharedBy(std::string_view written) {
    if (const auto* s = moneyWords().shared.find(written)) return *s;
    if (written == "¥" || written == "￥") return {"JPY", "CNY"};
    if (written == "kr" || written == "crowns" || written == "crown") return {"SEK", "NOK", "DKK", "ISK", "CZK"};
    if (written == "rs") return {"INR", "PKR", "LKR", "NPR", "MUR"};
    if (written == "sh") return {"KES", "UGX", "TZS"};
    if (written == "cfa" || written == "fcfa") return {"XOF", "XAF"};
    return {};
}

/// "EUR 12 m", "$ 3 B": behind a sign the letter of a scale may stand apart.
void takeSpacedScale(const Document& d, Number& n, std::size_t limit) {
    if (n.words || n.scale != 1 || n.last >= limit) return;
    const auto letter = d.word(n.last);
    const double scale = letter == "m" || letter == "M" ? 1e6 : letter == "b" || letter == "B" ? 1e9 : 1;
    if (scale == 1) return;
    n.value *= scale, n.scale = scale, ++n.last;
}

/// What the words of a sum are: its number, and its sign, code or name.
struct Parts {
    const Number& number;
    Run sign;
};

Candidate candidate(const Document& d, const MoneyContext& context, Parts parts, Run whole, const std::string& code,
                    const char* rule) {
    const Number& n = parts.number;
    Candidate c;
    c.first = whole.first, c.last = whole.last;
    c.claim.kind = model::Kind::money;
    c.claim.quantity = {n.value, n.max, code, {}, model::Qualifier::exact};
    c.claim.rule = rule;
    because(d, c, [&] { return numberStep(d, n); });
    because(d, c, [&] { return context.why(code, d.textOf(parts.sign.first, parts.sign.last)); });
    return c;
}

/// "2.84 billion Danish crowns", "5 billion Emirati dirhams": a nation's adjective before a noun of money.
std::optional<Candidate> ofNation(const Document& d, const MoneyContext& context, const Number& n, std::size_t at,
                                  std::size_t limit) {
    const auto& w = moneyWords();
    if (!isWord(d, at) || !d.tokens()[at].capital) return std::nullopt;
    const auto nation = w.place.phrases.startingAt(d, at, limit);
    if (!nation) return std::nullopt;
    const auto noun = w.name.phrases.startingAt(d, nation->last, limit);
    const auto region = w.currencyOfRegion.find(w.place.code(*nation));
    if (!noun || region == w.currencyOfRegion.end()) return std::nullopt;
    return candidate(d, context, {n, {at, noun->last}}, {n.first, noun->last}, region->second, "money.name");
}

} // namespace

/// Later parts of an article read money as the first did that told anything of it.
bool MoneyContext::recall(const Document& d) {
    if (!d.memory() || !d.memory()->money) return false;
    const Memory::Money& m = *d.memory()->money;
    mentions_.insert(m.mentions.begin(), m.mentions.end());
    hosts_.insert(m.hosts.begin(), m.hosts.end());
    prefixedUs_ = m.prefixedUs, prefixedOther_ = m.prefixedOther;
    return true;
}

void MoneyContext::keep(const Document& d) const {
    if (!d.memory() || (mentions_.empty() && !prefixedUs_ && !prefixedOther_)) return;
    d.memory()->money = {
        {mentions_.begin(), mentions_.end()}, {hosts_.begin(), hosts_.end()}, prefixedUs_, prefixedOther_};
}

/// "MONCTON, N.B. - A drugmaker …": whether the place closes the dateline that opens its sentence.
bool endsDateline(const Document& d, const Phrases::Hit& place) {
    constexpr std::size_t longest = 6;
    const std::size_t first = d.sentenceOf(place.first).first;
    if (place.first == first || place.first > first + longest || !isShouted(d.word(first))) return false;
    for (std::size_t i = place.last; i < place.last + 3; ++i)
        if (isDash(d, i)) return true;
    return false;
}

MoneyContext::MoneyContext(const Document& d) {
    if (recall(d)) {
        decideDollar();
        return;
    }
    const auto& w = moneyWords();
    std::map<std::string_view, int> regions, guests;
    std::size_t past = 0; // the last place that was read: the America in "North America" is none
    for (std::size_t i = 0; i < d.tokens().size(); ++i) {
        const Token& t = d.tokens()[i];
        if (t.form != Token::Form::symbol && !t.capital) continue;
        if (t.form == Token::Form::symbol && d.word(i) == "$" && joined(d, i) && isWord(d, i - 1))
            (d.lower(i - 1).starts_with("u") ? prefixedUs_ : prefixedOther_) = true;
        if (t.form != Token::Form::word || !t.capital) continue;
        if (d.word(i) == "USD") prefixedUs_ = true;
        if (d.word(i) == "us" || i < past) continue;
        if (const auto hit = w.place.phrases.startingAt(d, i, d.sentenceOf(i).last)) {
            past = hit->last;
            // "Japan's Acme" says where a firm is from, not where the article is at home.
            if (isPossessive(d, hit->last) && isNameWord(d, hit->last + 1)) ++guests[w.place.code(*hit)];
            // The government of a place is at home there.
            const auto next = d.lower(hit->last);
            constexpr int government = 3, dateline = 30; // a dateline says where the article is at home
            regions[w.place.code(*hit)] += endsDateline(d, *hit) ? dateline
                                           : next == "government" || next == "premier" || next == "parliament"
                                               ? government
                                               : 1;
        }
    }
    // An article that names no country is at home where its towns are.
    if (regions.empty())
        for (std::size_t i = 0; i < d.tokens().size(); ++i)
            if (d.tokens()[i].form == Token::Form::word && d.tokens()[i].capital)
                if (const auto hit = towns().phrases.startingAt(d, i, d.sentenceOf(i).last))
                    ++regions[towns().code(*hit)], i = hit->last - 1;
    for (const auto& [code, times] : regions)
        if (const auto region = w.currencyOfRegion.find(code); region != w.currencyOfRegion.end())
            mentions_[region->second] += times, hosts_[region->second] += times - guests[code];
    decideDollar();
    keep(d);
}

void MoneyContext::decideDollar() {
    const auto* sharing = moneyWords().shared.find("dollars");
    int most = 0;
    for (const auto& code : sharing ? *sharing : std::vector<std::string>()) {
        const auto it = mentions_.find(code);
        if (code != "USD" && it != mentions_.end() && it->second > most) most = it->second, localDollar_ = code;
    }
    const bool american = mentions_.contains("USD");
    const bool other = std::any_of(hosts_.begin(), hosts_.end(),
                                   [&](const auto& m) { return m.first != localDollar_ && m.second * 4 > most; });
    plainDollarIsLocal_ = most >= 3 && !american && !other && !prefixedOther_;
}

std::string MoneyContext::dollar(std::string_view written) const {
    // "US$" beside a bare "$": the bare one is the country's own. Without any, only where nothing else is spoken of.
    const bool local = (written == "$" && prefixedUs_ && !prefixedOther_) || plainDollarIsLocal_;
    return local ? localDollar_ : "USD";
}

std::string MoneyContext::resolve(const std::string& code, std::string_view written) const {
    if (written == "$" || written == "dollars" || written == "dollar") return dollar(written);
    const auto sharing = sharedBy(written);
    std::string best = code;
    const auto count = [&](const std::string& c) {
        const auto it = mentions_.find(c);
        return it == mentions_.end() ? 0 : it->second;
    };
    for (const auto& c : sharing)
        if (count(c) > count(best)) best = c;
    return best;
}

std::string MoneyContext::why(const std::string& code, std::string_view written) const {
    const std::string lower = base::toLower(written);
    const bool dollar = lower == "$" || lower == "dollars" || lower == "dollar";
    const std::string name = currencyNamed(code);
    if (!dollar && sharedBy(lower).size() < 2) return filled(step::currency, {written, name});
    if (written == "$" && prefixedUs_ && !prefixedOther_ && code != "USD")
        return filled(step::besideUs, {written, name});
    const auto it = mentions_.find(code);
    if (it == mentions_.end()) return filled(step::noPlace, {written, name});
    return filled(it->second == 1 ? step::onePlace : step::places, {written, name, std::to_string(it->second)});
}

std::vector<std::string> moneyOpeners() {
    auto out = moneyWords().prefix.phrases.openers();
    for (auto& word : moneyWords().capitals.phrases.openers()) out.push_back(std::move(word));
    for (const auto& [code, known] : moneyWords().iso) out.push_back(code);
    return out;
}

std::optional<Candidate> moneyAt(const Document& d, std::size_t token, const MoneyContext& context) {
    const auto prefix = prefixAt(d, token, context);
    const std::size_t limit = d.sentenceOf(token).last;
    if (!prefix || prefix->last >= limit) return std::nullopt;
    auto n = numberAt(d, prefix->last);
    if (!n || (n->words && d.tokens()[token].form != Token::Form::symbol)) return std::nullopt;
    if (isLoneLetter(d, token) && prefix->last == token + 1 && n->value < 1000) return std::nullopt;
    if (joined(d, n->last) && d.lower(n->last) == "x") return std::nullopt; // a multiple
    takeSpacedScale(d, *n, limit);
    const auto skip = [&](std::size_t at) {
        if (at >= limit) return at;
        const auto again = prefixAt(d, at, context);
        return again && again->code == prefix->code ? again->last : at;
    };
    if (const auto range = rangeFrom(d, *n, skip, token)) n = range;
    std::size_t last = n->last;
    // "$10 billion US dollars", "US$5bn dollars": the name says no more.
    if (const auto name = moneyWords().name.phrases.startingAt(d, last, limit);
        name && moneyWords().name.code(*name) == prefix->code)
        last = name->last;
    else if (last < limit && d.word(last) == prefix->code)
        ++last;
    return candidate(d, context, {*n, {token, prefix->last}}, {token, last}, prefix->code, prefix->rule);
}

std::optional<Candidate> moneyBehind(const Document& d, const Number& number, const MoneyContext& context) {
    const std::size_t limit = d.sentenceOf(number.first).last;
    std::size_t at = number.last;
    if (isDash(d, at) && joined(d, at) && joined(d, at + 1)) ++at;
    if (at >= limit) return std::nullopt;
    const auto& w = moneyWords();
    if (d.tokens()[at].form == Token::Form::symbol && at == number.last) {
        const auto* code = w.sign.find(d.lower(at));
        if (!code || isNumber(d, at + 1)) return std::nullopt;
        return candidate(d, context, {number, {at, at + 1}}, {number.first, at + 1}, context.resolve(*code, d.word(at)),
                         "money.sign");
    }
    if (isWord(d, at) && isCode(d, at))
        return candidate(d, context, {number, {at, at + 1}}, {number.first, at + 1}, std::string(d.word(at)),
                         "money.code");
    const auto hit = w.name.phrases.startingAt(d, at, limit);
    if (!hit) return ofNation(d, context, number, at, limit);
    const auto word = d.lower(hit->first);
    // Verbs, adjectives and weights that look like money.
    const bool doubtful = word == "won" || word == "real" || word == "rand" || word == "all";
    if (doubtful && number.scale == 1 && number.value < 1000) return std::nullopt;
    if ((word == "pounds" || word == "pound") && d.lower(hit->last) == "of") return std::nullopt;
    const bool bare = hit->last == hit->first + 1 || word == "cfa"; // "CFA francs" are those of two unions
    const std::string& code = w.name.code(*hit);
    return candidate(d, context, {number, {hit->first, hit->last}}, {number.first, hit->last},
                     bare ? context.resolve(code, word) : code, "money.name");
}

} // namespace pledge::extract
