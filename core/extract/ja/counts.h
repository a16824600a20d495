#pragma once

#include "core/extract/candidate.h"
#include "core/extract/ja/numbers.h"

#include <map>

namespace pledge::extract::ja {

// What a number counts or measures, by the words round it. Qualifier and rate are left to others (hedges.h).

/// Which currency is meant by a name that several countries share, by the countries that the article speaks of.
class MoneyContext {
public:
    explicit MoneyContext(const Text& text);
    /// The code that a meaning of money.unit stands for.
    const std::string& resolve(const Meaning& unit) const;

private:
    std::map<std::string, int, std::less<>> mentions_; ///< of currencies, by the countries named
};

/// Money that starts with a sign or a code at token `i`: $100億, US$1.5B, 5億$ aside.
std::optional<Candidate> moneyAt(const Text& text, std::size_t i, const MoneyContext& context);
/// Money whose currency stands behind: 1兆円, 8億〜10億ドル.
std::optional<Candidate> moneyBehind(const Text& text, const Number& number, const MoneyContext& context);
/// Behind the last token of 1ドル=150円, where a rate of exchange starts at `number`; it is no claim.
std::optional<std::size_t> exchangeRateEnd(const Text& text, const Number& number);

/// 94%, 3割5分, 3分の2, 5人に1人.
std::optional<Candidate> shareBehind(const Text& text, const Number& number);
/// 半数, 過半数 at token `i`.
std::optional<Candidate> shareWord(const Text& text, std::size_t i);

/// 500メガワット, 3万平方メートル, 50万キロワット.
std::optional<Candidate> measureBehind(const Text& text, const Number& number);
/// 3拠点, 2つのデータセンター, GPU1万基, 300店舗.
std::optional<Candidate> thingsBehind(const Text& text, const Number& number);

/// People and jobs with their audience: 3000人の技術者, 技術者3000人, 雇用を500人, 従業員は1700人.
std::optional<Candidate> peopleBehind(const Text& text, const Number& number);

/// A candidate of [first, last) that a rule of values makes.
Candidate counted(const Text& text, const Number& number, std::size_t last, model::Kind kind, std::string unit,
                  double factor, const char* rule);

} // namespace pledge::extract::ja
