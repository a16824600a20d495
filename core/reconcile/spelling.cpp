#include "core/reconcile/spelling.h"

#include "core/base/latin.h"
#include "core/base/utf8.h"
#include "core/reconcile/readings.h"
#include "core/reconcile/settled_names.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <vector>

namespace pledge::reconcile {
namespace {

bool isVowel(char c) { return std::string_view("aeiouy").find(c) != std::string_view::npos; }

/// Letters that stand for one sound together, the longest first.
constexpr std::array<std::pair<std::string_view, char>, 13> groups{{{"sch", 'S'},
                                                                    {"dg", 'S'},
                                                                    {"dj", 'S'},
                                                                    {"tch", 'S'},
                                                                    {"sh", 'S'},
                                                                    {"ch", 'S'},
                                                                    {"ts", 'S'},
                                                                    {"tz", 'S'},
                                                                    {"cz", 'S'},
                                                                    {"th", 'Z'},
                                                                    {"ph", 'P'},
                                                                    {"ck", 'K'},
                                                                    {"qu", 'K'}}};

char classOf(char c, char next) {
    switch (c) {
    case 'c': return next == 'e' || next == 'i' || next == 'y' ? 'S' : 'K';
    case 'k':
    case 'g':
    case 'q': return 'K';
    case 's':
    case 'z':
    case 'j': return 'S';
    case 't':
    case 'd': return 'T';
    case 'm':
    case 'n': return 'N';
    case 'b':
    case 'p':
    case 'v':
    case 'f': return 'P';
    case 'l':
    case 'r': return 'R';
    default: return 0;
    }
}

/// What it costs to have one sound for another, or for none: r is lost behind vowels, t and k soften, th is s or t.
double costOf(char a, char b) {
    if (a == b) return 0;
    if (a == 0 || b == 0) return (a == 'R' || b == 'R') ? 0.34 : 1;
    const auto lisped = [](char x, char y) { return x == 'Z' && (y == 'S' || y == 'T'); }; // th, which kana has not
    if (lisped(a, b) || lisped(b, a)) return 0.1;
    const auto soft = [](char x, char y) { return x == 'S' && (y == 'T' || y == 'K'); };
    return soft(a, b) || soft(b, a) ? 0.5 : 1;
}

constexpr std::size_t longest = 40; ///< sounds that are held against each other

/// How often each sound stands in a form. What is cheap to change, s for th, counts as one.
std::uint64_t countsOf(std::string_view form) {
    constexpr std::array<std::string_view, 5> kinds{"N", "P", "STZ", "K", "R"};
    std::uint64_t counts = 0;
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        const auto count =
            std::count_if(form.begin(), form.end(), [&](char c) { return kinds[kind].find(c) != kinds[kind].npos; });
        counts |= static_cast<std::uint64_t>(std::min<std::ptrdiff_t>(count, 255)) << (8 * kind);
    }
    return counts;
}

/// No more than `distance`: whatever is done for one sound changes a count or two.
double leastDistance(std::uint64_t a, std::uint64_t b) {
    constexpr std::array<double, 5> least{0.5, 0.5, 0.25, 0.25, 0.25};
    double sum = 0;
    for (std::size_t kind = 0; kind < least.size(); ++kind, a >>= 8, b >>= 8)
        sum += least[kind] * std::abs(static_cast<int>(a & 0xFF) - static_cast<int>(b & 0xFF));
    return sum;
}

double distance(std::string_view a, std::string_view b) {
    std::array<double, longest + 1> row{};
    for (std::size_t j = 0; j < b.size(); ++j) row[j + 1] = row[j] + costOf(0, b[j]);
    for (const char c : a) {
        double corner = row[0];
        row[0] += costOf(c, 0);
        for (std::size_t j = 0; j < b.size(); ++j) {
            const double least =
                std::min({row[j + 1] + costOf(c, 0), row[j] + costOf(0, b[j]), corner + costOf(c, b[j])});
            corner = row[j + 1];
            row[j + 1] = least;
        }
    }
    return row[b.size()];
}

/// The form `i` of one name and the form `j` of another.
bool near(const Sounds& x, std::size_t i, const Sounds& y, std::size_t j) {
    constexpr std::size_t fewest = 3;
    constexpr double tolerance = 0.2;
    const std::string& a = x.forms[i];
    const std::string& b = y.forms[j];
    if (std::min(a.size(), b.size()) < fewest || std::max(a.size(), b.size()) > longest) return false;
    const double allowed = tolerance * static_cast<double>(std::max(a.size(), b.size()));
    return leastDistance(x.counts[i], y.counts[j]) <= allowed && distance(a, b) <= allowed;
}

/// Two consonants are few: the first vowel must be the same as well ("Calloway", キャロウェイ).
bool shortAndSame(const Sounds& latin, const Sounds& japanese) {
    constexpr std::size_t few = 2;
    return japanese.whole.size() == few && japanese.whole == latin.whole && latin.firstVowel == japanese.firstVowel;
}

char firstVowelOf(const std::string& letters) {
    const auto at = letters.find_first_of("aeiou");
    return at == std::string::npos ? '\0' : letters[at];
}

/// The beginnings of a Latin name: its first word, its first two, and so on.
std::vector<std::string> beginnings(std::string_view name) {
    std::vector<std::string> out;
    for (std::size_t at = name.find(' '); at != std::string_view::npos; at = name.find(' ', at + 1))
        out.push_back(soundOf(name.substr(0, at)));
    out.push_back(soundOf(name));
    return out;
}

/// The first word of a Latin name, and the first two as one, as readings are held against them.
std::vector<std::string> firstWords(std::string_view name) {
    const auto first = name.find(' ');
    std::vector<std::string> out{foldedReading(name.substr(0, first))};
    if (first != std::string_view::npos) out.push_back(foldedReading(name.substr(0, name.find(' ', first + 1))));
    return out;
}

bool isKatakana(char32_t c) { return (c >= 0x30A1 && c <= 0x30FA) || c == 0x30FC; }

/// フ is fu or hu: the second, which is not heard, stands as ウ. Before a small vowel it is always f.
std::string withoutHu(std::string_view name) {
    constexpr std::string_view fu = "フ";
    std::string out(name);
    for (auto at = out.find(fu); at != std::string::npos; at = out.find(fu, at + 1)) {
        const std::string_view next = std::string_view(out).substr(at + fu.size());
        const bool f = next.starts_with("ァ") || next.starts_with("ィ") || next.starts_with("ェ") ||
                       next.starts_with("ォ") || next.starts_with("ュ");
        if (!f) out.replace(at, fu.size(), "ウ");
    }
    return out;
}

/// A Japanese name whole, up to its first dot, and its kana alone; whole once more where it may have an h.
std::vector<std::string> renderings(std::string_view name) {
    std::vector<std::string> out{soundOf(name)};
    if (const auto dot = name.find("・"); dot != std::string_view::npos) out.push_back(soundOf(name.substr(0, dot)));
    std::string kana;
    for (std::size_t at = 0; at < name.size();)
        if (const char32_t c = base::nextCodePoint(name, at); isKatakana(c)) base::appendCodePoint(kana, c);
    if (!kana.empty()) out.push_back(soundOf(kana));
    if (const std::string hu = withoutHu(name); hu != name) out.push_back(soundOf(hu));
    return out;
}

} // namespace

namespace {

std::string soundOfLetters(const std::string& latin) {
    std::string out;
    char before = 0; // the letter before, so that doubled ones count once
    for (std::size_t at = 0; at < latin.size();) {
        const std::string_view rest = std::string_view(latin).substr(at);
        const auto group =
            std::find_if(groups.begin(), groups.end(), [&](const auto& g) { return rest.starts_with(g.first); });
        if (group != groups.end()) {
            if (out.empty() || out.back() != group->second || isVowel(before)) out += group->second;
            at += group->first.size();
            before = group->second;
            continue;
        }
        const char c = latin[at++];
        if (c == 'x')
            out += "KS";
        else if (const char sound = classOf(c, at < latin.size() ? latin[at] : '\0'); sound && c != before)
            out += sound;
        before = c;
    }
    return out;
}

} // namespace

std::string soundOf(std::string_view name) { return soundOfLetters(base::toLatin(name)); }

bool isJapaneseName(std::string_view name) {
    name = plainName(name);
    for (std::size_t at = 0; at < name.size();)
        if (base::isJapanese(base::nextCodePoint(name, at))) return true;
    return false;
}

Sounds soundsOf(std::string_view name) {
    Sounds out;
    out.settled = settledKey(name).value_or(std::string());
    name = plainName(name);
    out.japanese = isJapaneseName(name);
    const std::string letters = base::toLatin(name);
    out.whole = soundOfLetters(letters);
    out.firstVowel = firstVowelOf(letters);
    out.forms = out.japanese ? renderings(name) : beginnings(name);
    for (const std::string& form : out.forms) out.counts.push_back(countsOf(form));
    if (out.japanese) {
        std::size_t at = 0;
        const char32_t first = base::nextCodePoint(name, at);
        if (base::isJapanese(first) && !isKatakana(first)) out.kanji = name;
    } else {
        out.words = firstWords(name);
    }
    return out;
}

bool soundAlike(const Sounds& a, const Sounds& b) {
    if (a.japanese == b.japanese || saidApart(a.settled, b.settled)) return false;
    const Sounds& latin = a.japanese ? b : a;
    const Sounds& japanese = a.japanese ? a : b;
    if (shortAndSame(latin, japanese)) return true;
    if (!japanese.kanji.empty() && readsAs(japanese.kanji, latin.words)) return true;
    for (std::size_t i = 0; i < latin.forms.size(); ++i)
        for (std::size_t j = 0; j < japanese.forms.size(); ++j)
            if (near(latin, i, japanese, j)) return true;
    return false;
}

std::vector<std::string> soundKeysOf(const Sounds& sounds) {
    std::vector<std::string> out;
    for (const std::string& form : sounds.forms) {
        std::string key;
        for (const char c : form)
            if (c != 'R') key += c == 'Z' || c == 'T' ? 'S' : c;
        if (key.size() < 2) key = form;
        if (key.size() >= 2) out.push_back(std::move(key));
    }
    // Told apart from those by the letters' case.
    if (sounds.japanese)
        for (std::string& key : readingKeysOf(sounds.kanji)) out.push_back(std::move(key));
    else
        for (std::string& key : consonantKeysOf(sounds.words.front())) out.push_back(std::move(key));
    return out;
}

bool soundAlike(std::string_view a, std::string_view b) {
    if (isJapaneseName(a) == isJapaneseName(b)) return false;
    return soundAlike(soundsOf(a), soundsOf(b));
}

} // namespace pledge::reconcile
