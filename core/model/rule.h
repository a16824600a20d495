#pragma once

#include "core/model/claim.h"

#include <map>
#include <string>
#include <string_view>

namespace pledge::model {

/// A rule that makes claims, as its catalogue tells of it to a reader.
struct Rule {
    std::string name;     ///< what claims carry in `rule`
    std::string language; ///< the ISO 639 code of the texts that it reads
    Kind kind = Kind::money;
    std::string says;                                       ///< what it recognises, a plain sentence
    std::map<std::string, std::string, std::less<>> saysIn; ///< the same in other languages, by ISO 639-1
    std::string example;                                    ///< a text that it finds something in
    std::string quote;                                      ///< the words of the claim that it makes there
    std::string value; ///< that claim's value: "2900000000 EUR", "2030", a name, a label

    /// What it recognises in that language, in English where the catalogue has no sentence in it.
    const std::string& told(std::string_view in) const {
        const auto other = saysIn.find(in);
        return other == saysIn.end() ? says : other->second;
    }
};

} // namespace pledge::model
