#pragma once

#include <set>
#include <string>
#include <vector>

namespace pledge::reconcile {

/// A noun for people, as knowledge/audience_pairs.txt knows it.
struct AudienceNoun {
    std::string key;                ///< the whole noun without endings ("cloud engineer", クラウド技術者)
    std::string modifier;           ///< what stands before the known part ("cloud"); empty where there is none
    std::set<std::string> concepts; ///< whom the known part may mean; empty where no row has it
    bool japanese = false;

    bool known() const { return !concepts.empty(); }
};
AudienceNoun audienceNoun(const std::string& noun);
std::vector<AudienceNoun> audienceNouns(const std::vector<std::string>& nouns);

/// How two nouns stand to each other.
enum class Kinship {
    same,  ///< one meaning, in one language or in two
    near,  ///< the same people told more and less exactly: within a wider noun, or with a modifier in one language only
    apart, ///< other people
    unsaid, ///< of two languages, and no row has one of them
};
Kinship kinship(const AudienceNoun& a, const AudienceNoun& b);

/// Whether the noun says nothing about who is meant: "people", "jobs", 人材.
bool isAnybody(const AudienceNoun& noun);
/// Whether it says nothing but that somebody works: "staff", 従業員.
bool isSomeWorker(const AudienceNoun& noun);

} // namespace pledge::reconcile
