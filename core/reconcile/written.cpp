#include "core/reconcile/written.h"

#include "core/base/utf8.h"

#include <cmath>
#include <cstdlib>
#include <optional>
#include <string>
#include <vector>

namespace pledge::reconcile {
namespace {

bool near(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b)); }

/// The greatest power of ten that divides the value, down to a thousandth of it.
double worthOfLastNonZero(double value) {
    if (value <= 0) return 1;
    double worth = std::pow(10, std::floor(std::log10(value) + 1e-9));
    for (int digits = 1; digits < 9; ++digits, worth /= 10) {
        const double times = value / worth;
        if (std::abs(times - std::round(times)) < 1e-6) return worth;
    }
    return worth;
}

struct Digits {
    double number = 0;
    int decimals = 0;
};

bool isNumeric(char c) { return (c >= '0' && c <= '9') || c == '.' || c == ','; }

/// "1,700" and "7.59": a mark is a decimal point unless three digits follow each.
std::optional<Digits> read(std::string s) {
    while (!s.empty() && (s.back() == '.' || s.back() == ',')) s.pop_back();
    const std::size_t mark = s.find_last_of(".,");
    const bool decimal =
        mark != std::string::npos && (s.size() - mark != 4 || s[mark] == '.') && s.find(s[mark]) == mark;
    Digits out;
    if (decimal) out.decimals = static_cast<int>(s.size() - mark - 1);
    std::string plain;
    for (std::size_t i = 0; i < s.size(); ++i) {
        if (s[i] != '.' && s[i] != ',')
            plain += s[i];
        else if (decimal && i == mark)
            plain += '.';
    }
    if (plain.empty()) return std::nullopt;
    out.number = std::strtod(plain.c_str(), nullptr);
    return out;
}

std::vector<Digits> numbersIn(const std::string& text) {
    std::vector<Digits> out;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] < '0' || text[at] > '9') {
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < text.size() && isNumeric(text[end])) ++end;
        if (const auto digits = read(text.substr(at, end - at))) out.push_back(*digits);
        at = end;
    }
    return out;
}

bool isPowerOfTen(double scale) { return scale > 0 && near(scale, std::pow(10, std::round(std::log10(scale)))); }

} // namespace

Precision precisionOf(std::string_view quote, double value) {
    const double nonZero = worthOfLastNonZero(value);
    for (const Digits& d : numbersIn(base::toNfkc(quote))) {
        if (d.number <= 0 || !isPowerOfTen(value / d.number)) continue;
        return {value / d.number * std::pow(10, -d.decimals), nonZero};
    }
    return {nonZero, nonZero};
}

} // namespace pledge::reconcile
