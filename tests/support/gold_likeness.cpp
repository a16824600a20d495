#include "tests/support/gold_likeness.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace pledge::tests {
namespace {

bool isTrimmed(char32_t c) { return c == ' ' || c == '.' || c == ','; }

std::multiset<std::string> foldedAll(const std::vector<std::string>& words) {
    std::multiset<std::string> out;
    for (const auto& w : words) out.insert(folded(w));
    return out;
}

/// Shortest augmenting paths; row and column 0 are none. Each row can also take a column of its own that is worth
/// nothing, so that every row finds one.
class Hungarian {
public:
    explicit Hungarian(const std::vector<std::vector<bool>>& fits)
        : fits_(fits),
          rows_(fits.size()),
          width_(fits.empty() ? 0 : fits[0].size()),
          u_(rows_ + 1),
          v_(width_ + rows_ + 1),
          rowOf_(width_ + rows_ + 1) {
        for (std::size_t row = 1; row <= rows_; ++row) place(row);
    }

    std::vector<std::pair<std::size_t, std::size_t>> pairs() const {
        std::vector<std::pair<std::size_t, std::size_t>> out;
        for (std::size_t j = 1; j <= width_; ++j)
            if (rowOf_[j] && fits_[rowOf_[j] - 1][j - 1]) out.emplace_back(rowOf_[j] - 1, j - 1);
        std::sort(out.begin(), out.end());
        return out;
    }

private:
    double cost(std::size_t row, std::size_t column) const {
        return column <= width_ && fits_[row - 1][column - 1] ? -1 : 0;
    }

    void place(std::size_t row) {
        const std::size_t n = v_.size();
        std::vector<double> least(n, std::numeric_limits<double>::infinity());
        std::vector<std::size_t> before(n);
        std::vector<bool> free(n, true);
        free[0] = false;
        std::size_t at = 0;
        for (rowOf_[0] = row; const std::size_t i = rowOf_[at];) {
            std::size_t next = 0;
            for (std::size_t j = 1; j < n; ++j) {
                if (!free[j]) continue;
                const double reduced = cost(i, j) - u_[i] - v_[j];
                if (reduced < least[j]) least[j] = reduced, before[j] = at;
                if (!next || least[j] < least[next]) next = j;
            }
            const double step = least[next];
            for (std::size_t j = 0; j < n; ++j) {
                if (free[j])
                    least[j] -= step;
                else
                    u_[rowOf_[j]] += step, v_[j] -= step;
            }
            free[at = next] = false;
        }
        for (; at; at = before[at]) rowOf_[at] = rowOf_[before[at]];
    }

    const std::vector<std::vector<bool>>& fits_;
    std::size_t rows_, width_;
    std::vector<double> u_, v_;
    std::vector<std::size_t> rowOf_;
};

} // namespace

std::string folded(std::string_view text) {
    const std::string plain = base::foldCase(base::toNfkc(text));
    std::string out;
    for (std::size_t at = 0; at < plain.size();) {
        char32_t c = base::nextCodePoint(plain, at);
        if (c == U'’' || c == U'‘') c = U'\'';
        if (!base::isSpace(c))
            base::appendCodePoint(out, c);
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    while (!out.empty() && isTrimmed(static_cast<unsigned char>(out.back()))) out.pop_back();
    std::size_t from = 0;
    while (from < out.size() && isTrimmed(static_cast<unsigned char>(out[from]))) ++from;
    return out.substr(from);
}

bool isOneOf(const std::vector<std::string>& list, std::string_view text) {
    const std::string f = folded(text);
    return std::any_of(list.begin(), list.end(), [&](const std::string& s) { return folded(s) == f; });
}

bool holdEachOther(std::string_view a, std::string_view b) {
    const std::string x = folded(a), y = folded(b);
    return !x.empty() && !y.empty() && (x.find(y) != std::string::npos || y.find(x) != std::string::npos);
}

bool sameNumber(double a, double b) { return std::abs(a - b) <= 2e-3 * std::max(std::abs(a), std::abs(b)); }

bool sameValue(const GoldClaim& gold, const model::Claim& claim) {
    if (gold.kind != claim.kind) return false;
    const auto has = [](const std::vector<std::string>& list, const std::string& s) {
        return std::find(list.begin(), list.end(), s) != list.end();
    };
    if (!gold.isNumber()) return has(gold.dates, claim.value);
    return std::any_of(gold.numbers.begin(), gold.numbers.end(),
                       [&](double v) { return sameNumber(v, claim.quantity.value); }) &&
           (gold.units.empty() || has(gold.units, claim.quantity.unit));
}

bool sameValue(const model::Value& gold, const model::Value& value) {
    if (gold.index() != value.index()) return false;
    if (const auto* words = std::get_if<std::vector<std::string>>(&gold))
        return foldedAll(*words) == foldedAll(std::get<std::vector<std::string>>(value));
    if (const auto* word = std::get_if<std::string>(&gold))
        return folded(*word) == folded(std::get<std::string>(value));
    const auto &want = std::get<model::Quantity>(gold), &have = std::get<model::Quantity>(value);
    return sameNumber(want.value, have.value) && (want.unit.empty() || want.unit == have.unit);
}

std::vector<std::pair<std::size_t, std::size_t>> paired(const std::vector<std::vector<bool>>& fits) {
    return Hungarian(fits).pairs();
}

} // namespace pledge::tests
