#pragma once

#include "core/model/overrule.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pledge::reconcile {

/// Who is who, as analysts settled it. Of what was said of two names the last counts; `unsure` takes back what was said
/// before and decides nothing.
class Namings {
public:
    using Key = std::string (*)(std::string_view);
    /// `key` gives what the spellings of one name have in common: `partyKey` or `placeKey`.
    Namings(const std::vector<model::Overrule>& overrules, Key key);

    bool empty() const { return classes_.empty() && apart_.empty(); }
    /// The name as reconciling is to take it: another name, with a key that is settled, or as it is.
    std::string settle(const std::string& name) const;

private:
    struct Apart {
        std::string one, other;
    };
    void same(const std::string& one, const std::string& other);
    void different(const std::string& one, const std::string& other);
    std::pair<std::string, std::string> ofClass(const std::string& name) const;
    int sideOf(const Apart& pair, const std::string& name, const std::string& key) const;

    Key key_;
    std::map<std::string, std::size_t> classes_; ///< keys that are of one party have one number
    std::map<std::size_t, std::string> called_;  ///< by that number
    std::vector<Apart> apart_;
};

} // namespace pledge::reconcile
