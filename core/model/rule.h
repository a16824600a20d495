#pragma once

#include "core/model/claim.h"

#include <string>

namespace pledge::model {

/// A rule that makes claims, as its catalogue tells of it to a reader.
struct Rule {
    std::string name;     ///< what claims carry in `rule`
    std::string language; ///< the ISO 639 code of the texts that it reads
    Kind kind = Kind::money;
    std::string says;    ///< what it recognises, a plain sentence
    std::string example; ///< a text that it finds something in
    std::string quote;   ///< the words of the claim that it makes there
    std::string value;   ///< that claim's value: "2900000000 EUR", "2030", a name, a label
};

} // namespace pledge::model
