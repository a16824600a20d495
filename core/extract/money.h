#pragma once

#include "core/extract/candidate.h"
#include "core/extract/numbers.h"

#include <map>

namespace pledge::extract {

/// What an article's places and signs say about ambiguous money: whose dollar, whose rupee, yen or yuan.
class MoneyContext {
public:
    explicit MoneyContext(const Document& document);

    /// The currency of a sign or a name whose default is `code`.
    std::string resolve(const std::string& code, std::string_view written) const;

    /// Why a sign or a name means `code` here, as a sentence.
    std::string why(const std::string& code, std::string_view written) const;

private:
    bool recall(const Document& document);
    void keep(const Document& document) const;
    void decideDollar();
    std::string dollar(std::string_view written) const;

    std::map<std::string, int> mentions_; ///< of currencies, by the countries that the article names
    std::map<std::string, int> hosts_;    ///< the same without countries that a firm is only said to be from
    std::string localDollar_ = "USD";     ///< that of the country which is named most among those with one
    bool plainDollarIsLocal_ = false;     ///< nothing else is spoken of
    bool prefixedUs_ = false;             ///< "US$" stands somewhere
    bool prefixedOther_ = false;          ///< "A$", "C$" … stands somewhere
};

/// The words that money can start with, in lower case.
std::vector<std::string> moneyOpeners();

/// Money that starts with a sign or a code at `token` ("$10 billion", "EUR 5m", "Rs 500 crore").
std::optional<Candidate> moneyAt(const Document& document, std::size_t token, const MoneyContext& context);

/// Money whose currency stands behind `number` ("8 to 10 billion euros", "500 million-yen").
std::optional<Candidate> moneyBehind(const Document& document, const Number& number, const MoneyContext& context);

} // namespace pledge::extract
