#include "core/query/quantities.h"

#include "core/base/cldr.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <optional>

namespace pledge::query {
namespace {

struct Unit {
    std::string name; ///< the contract's
    double factor = 1;
};

struct NamedUnit {
    std::string_view name; ///< case folded
    Holds holds;
    std::string_view unit;
    double factor;
};

constexpr std::array<NamedUnit, 50> namedUnits{{
    {"people", Holds::count, "people", 1},
    {"person", Holds::count, "people", 1},
    {"persons", Holds::count, "people", 1},
    {"jobs", Holds::count, "people", 1},
    {"job", Holds::count, "people", 1},
    {"人", Holds::count, "people", 1},
    {"名", Holds::count, "people", 1},
    {"%", Holds::share, "ratio", 100},
    {"percent", Holds::share, "ratio", 100},
    {"per cent", Holds::share, "ratio", 100},
    {"ratio", Holds::share, "ratio", 1},
    {"kw", Holds::capacity, "MW", 1e-3},
    {"mw", Holds::capacity, "MW", 1},
    {"gw", Holds::capacity, "MW", 1e3},
    {"tw", Holds::capacity, "MW", 1e6},
    {"kwh", Holds::capacity, "MWh", 1e-3},
    {"mwh", Holds::capacity, "MWh", 1},
    {"gwh", Holds::capacity, "MWh", 1e3},
    {"twh", Holds::capacity, "MWh", 1e6},
    {"m2", Holds::capacity, "m2", 1},
    {"sqm", Holds::capacity, "m2", 1},
    {"ha", Holds::capacity, "m2", 1e4},
    {"km2", Holds::capacity, "m2", 1e6},
    {"gpu", Holds::capacity, "gpu", 1},
    {"gpus", Holds::capacity, "gpu", 1},
    {"chip", Holds::capacity, "gpu", 1},
    {"chips", Holds::capacity, "gpu", 1},
    {"site", Holds::capacity, "site", 1},
    {"sites", Holds::capacity, "site", 1},
    {"unit", Holds::capacity, "unit", 1},
    {"units", Holds::capacity, "unit", 1},
    {"円", Holds::amount, "JPY", 1},
    {"yen", Holds::amount, "JPY", 1},
    {"€", Holds::amount, "EUR", 1},
    {"euro", Holds::amount, "EUR", 1},
    {"euros", Holds::amount, "EUR", 1},
    {"₹", Holds::amount, "INR", 1},
    {"₩", Holds::amount, "KRW", 1},
    {"ウォン", Holds::amount, "KRW", 1},
    {"ユーロ", Holds::amount, "EUR", 1},
    {"us$", Holds::amount, "USD", 1},
    {"ドル", Holds::amount, "USD", 1},
    {"米ドル", Holds::amount, "USD", 1},
    {"us dollars", Holds::amount, "USD", 1},
    {"パーセント", Holds::share, "ratio", 100},
    {"キロワット", Holds::capacity, "MW", 1e-3},
    {"メガワット", Holds::capacity, "MW", 1},
    {"ギガワット", Holds::capacity, "MW", 1e3},
    {"平方メートル", Holds::capacity, "m2", 1},
    {"ヘクタール", Holds::capacity, "m2", 1e4},
}};

struct Multiplier {
    std::string_view name; ///< case folded
    double factor;
    bool composes = false; ///< digits may go on behind it: 1億2000万
};

/// Longer names before those that they begin with.
constexpr std::array<Multiplier, 18> multipliers{{{"trillion", 1e12},
                                                  {"thousand", 1e3},
                                                  {"million", 1e6},
                                                  {"billion", 1e9},
                                                  {"mio", 1e6},
                                                  {"tn", 1e12},
                                                  {"bn", 1e9},
                                                  {"mn", 1e6},
                                                  {"k", 1e3},
                                                  {"m", 1e6},
                                                  {"b", 1e9},
                                                  {"t", 1e12},
                                                  {"千", 1e3, true},
                                                  {"百万", 1e6, true},
                                                  {"万", 1e4, true},
                                                  {"億", 1e8, true},
                                                  {"兆", 1e12, true},
                                                  {"萬", 1e4, true}}};

/// The currency of this code, in any case; empty where there is none.
std::string currencyOf(std::string_view word) {
    static const auto codes = [] {
        std::map<std::string, std::string> all;
        for (const base::Currency& c : base::currencies()) all[base::foldCase(c.code)] = c.code;
        return all;
    }();
    const auto it = codes.find(base::foldCase(word));
    return it == codes.end() ? std::string() : it->second;
}

std::string_view withoutSpaces(std::string_view s) {
    const auto from = s.find_first_not_of(' ');
    if (from == std::string_view::npos) return {};
    return s.substr(from, s.find_last_not_of(' ') - from + 1);
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool startsWithDigit(std::string_view s) { return !s.empty() && (isDigit(s[0]) || s[0] == '.'); }

/// How long a mark between groups of three digits at the start of `s` is; 0 where there is none.
std::size_t separatorAt(std::string_view s) {
    for (const std::string_view mark : {",", "_", "'", "’", " "})
        if (s.starts_with(mark)) return mark.size();
    return 0;
}

std::size_t digitsAt(std::string_view s) {
    return static_cast<std::size_t>(std::find_if_not(s.begin(), s.end(), isDigit) - s.begin());
}

/// What an amount, a count … would look like, for an error.
std::string example(Holds holds) {
    switch (holds) {
    case Holds::amount: return "a number with its currency, such as 1.5 bn USD";
    case Holds::count: return "a number of people, such as 10,000";
    case Holds::share: return "a share, such as 20 % or 0.2";
    case Holds::capacity: return "a number with its unit, such as 50 MW, 3 GWh, 1,000 m2, 500 gpu, 3 site or 20 unit";
    default: return "a number with its unit, a date or a word in quotation marks";
    }
}

/// One pass over the words, joined by single spaces.
class Reader {
public:
    Reader(const FieldFacts& field, std::span<const Token> words) : field_(field) {
        for (const Token& t : words) {
            if (!text_.empty()) text_ += ' ';
            starts_.push_back({text_.size(), t.column});
            text_ += base::toNfkc(t.text);
        }
        left_ = text_;
    }

    base::Result<model::Quantity> all() {
        std::string unit = leadingCurrency();
        double sum = 0;
        if (const auto e = numbers(sum); !e) return e.error();
        std::optional<Unit> last;
        if (!left_.empty()) {
            last = unitOf(left_);
            if (!last) return badUnit();
            if (!unit.empty()) return wrong("The unit stands before the number already: leave out the one behind it.");
        } else if (!unit.empty())
            last = Unit{unit, 1};
        return finished(sum, last);
    }

private:
    base::Error wrong(const std::string& sentence) const {
        const std::size_t at = text_.size() - left_.size();
        std::size_t column = starts_.front().second;
        for (const auto& [start, c] : starts_)
            if (start <= at) column = c;
        return wrongAt(column, sentence);
    }

    bool takes(Holds holds) const { return field_.holds == holds || field_.holds == Holds::value; }

    std::optional<Unit> unitOf(std::string_view words) const {
        if (takes(Holds::amount) && words.size() == 3)
            if (std::string code = currencyOf(words); !code.empty()) return Unit{std::move(code), 1};
        const std::string name = base::foldCase(words);
        for (const NamedUnit& u : namedUnits)
            if (u.name == name && takes(u.holds)) return Unit{std::string(u.unit), u.factor};
        return std::nullopt;
    }

    std::string leadingCurrency() {
        if (!takes(Holds::amount)) return {};
        for (const NamedUnit& u : namedUnits)
            if (u.holds == Holds::amount && base::foldCase(left_.substr(0, u.name.size())) == u.name) {
                const std::string_view behind = withoutSpaces(left_.substr(u.name.size()));
                if (!startsWithDigit(behind)) continue;
                left_ = behind;
                return std::string(u.unit);
            }
        std::string code = left_.size() > 3 ? currencyOf(left_.substr(0, 3)) : std::string();
        if (code.empty() || !(left_[3] == ' ' || isDigit(left_[3]))) return {};
        left_ = withoutSpaces(left_.substr(3));
        return code;
    }

    /// A number, or several with multipliers between them.
    base::Result<void> numbers(double& sum) {
        for (;;) {
            double n = 0;
            if (const auto e = number(n); !e) return e.error();
            left_ = withoutSpaces(left_);
            const Multiplier* times = left_.empty() || unitOf(left_) ? nullptr : multiplier();
            sum += times ? n * times->factor : n;
            if (!times) return {};
            left_ = withoutSpaces(left_.substr(times->name.size()));
            if (!times->composes || !startsWithDigit(left_)) return {};
        }
    }

    const Multiplier* multiplier() const {
        const std::string rest = base::foldCase(left_.substr(0, 32));
        for (const Multiplier& m : multipliers) {
            if (!rest.starts_with(m.name)) continue;
            const std::string_view behind = withoutSpaces(left_.substr(m.name.size()));
            // "MW" is no million of W: what follows a letter must be a unit of its own.
            if (behind.empty() || m.composes || left_[m.name.size()] == ' ' || unitOf(behind)) return &m;
        }
        return nullptr;
    }

    base::Result<void> number(double& out) {
        if (!startsWithDigit(left_)) return notANumber();
        std::string plain(left_.substr(0, digitsAt(left_)));
        std::string_view s = left_.substr(plain.size());
        while (const std::size_t mark = separatorAt(s)) {
            const std::size_t group = digitsAt(s.substr(mark));
            if (s[0] == ' ' && group == 0) break;
            if (group != 3 || plain.empty() || plain.size() > 300)
                return wrong("“" + std::string(left_.substr(0, 40)) +
                             "” is no number: write . before decimals, and , only between groups of three digits.");
            plain += s.substr(mark, group);
            s.remove_prefix(mark + group);
        }
        if (s.starts_with('.')) {
            const std::size_t decimals = digitsAt(s.substr(1));
            if (!decimals) return notANumber();
            plain += s.substr(0, decimals + 1);
            s.remove_prefix(decimals + 1);
        }
        if (!s.empty() && (s[0] == 'e' || s[0] == 'E')) {
            const std::size_t sign = s.size() > 1 && (s[1] == '+' || s[1] == '-');
            if (const std::size_t digits = digitsAt(s.substr(1 + sign))) {
                plain += 'e' + std::string(s.substr(1 + (s.size() > 1 && s[1] == '+'), digits + (sign && s[1] == '-')));
                s.remove_prefix(1 + sign + digits);
            }
        }
        if (plain.starts_with('.')) plain.insert(0, "0");
        const auto [end, problem] = std::from_chars(plain.data(), plain.data() + plain.size(), out);
        if (problem != std::errc() || end != plain.data() + plain.size())
            return wrong("“" + plain.substr(0, 40) + "” is larger or smaller than a number can be here.");
        left_ = s;
        return {};
    }

    base::Error notANumber() const {
        return wrong("“" + std::string(firstWord()) + "” is no number: " + std::string(field_.name) + " needs " +
                     example(field_.holds) + ".");
    }

    std::string_view firstWord() const { return left_.substr(0, left_.find(' ')); }

    base::Error badUnit() const {
        const std::string word(left_);
        if (takes(Holds::amount))
            for (const char* sign : {"$", "£", "¥", "kr"})
                if (word == sign)
                    return wrong("“" + word + "” is the sign of several currencies: write the code, such as USD.");
        return wrong("“" + word + "” is no unit of " + std::string(field_.name) + ": it needs " +
                     example(field_.holds) + ".");
    }

    base::Result<model::Quantity> finished(double sum, const std::optional<Unit>& unit) const {
        model::Quantity q;
        if (!std::isfinite(sum * (unit ? unit->factor : 1))) return wrong("The number is larger than it can be here.");
        if (unit) {
            // Percent divides, so that 94 % is the double that 0.94 is.
            q.value = unit->name == "ratio" ? sum / unit->factor : sum * unit->factor;
            q.unit = unit->name;
            return q;
        }
        q.value = sum;
        if (field_.holds == Holds::count)
            q.unit = "people";
        else if (field_.holds == Holds::share && sum <= 1)
            q.unit = "ratio";
        else
            return wrong("The number has no unit: " + std::string(field_.name) + " needs " + example(field_.holds) +
                         ".");
        return q;
    }

    const FieldFacts& field_;
    std::string text_;
    std::string_view left_;
    std::vector<std::pair<std::size_t, std::size_t>> starts_; ///< byte of `text_`, column of the expression
};

} // namespace

base::Result<model::Quantity> readQuantity(const FieldFacts& field, std::span<const Token> words) {
    return Reader(field, words).all();
}

} // namespace pledge::query
