#pragma once

#include "core/reconcile/compare.h"
#include "core/reconcile/material.h"
#include "core/reconcile/spelling.h"

#include <optional>
#include <string>
#include <vector>

namespace pledge::reconcile {

/// What two sources must have in common to report one event. One investor alone is not enough, nor are place and day
/// without him; a sum, a place and a day with the same investor are.
inline constexpr double enough = 4.5;

/// Days since 1970-01-01, both ends inclusive.
struct Days {
    long first = 0, last = 0;
};

/// What one source tells of its event, as far as grouping needs it. Refers to its voice.
struct Profile {
    const Voice* voice = nullptr;
    const Mention* sum = nullptr;         ///< its main sum
    std::vector<const Mention*> promises; ///< its other promised numbers
    std::optional<Days> days;             ///< announced, else published; nothing where a year is not known
    std::string monthAndDay;              ///< of the same day: "-04-03"
    std::vector<Days> announcedDays;      ///< all that it names, to the day or the month
    Amount amount;                        ///< of the main sum
    std::vector<std::size_t> partners;    ///< hashes of the keys of partners and spokespersons, sorted
    std::vector<std::string> leads;       ///< keys of those that may be the investor, sorted
    std::vector<Sounds> sounds;           ///< of these
    bool ofCountry = false;               ///< its place is a country
    std::vector<std::size_t> places;      ///< what places that are one, or lie in each other, share: hashes, sorted
    std::string sender;                   ///< key of the company whose release it is by its sender's line, or empty

    /// What the headline and the opening are about, sorted.
    const std::vector<std::string>& themes() const;
    /// Whether it opens with a number or a plan that was changed.
    bool revises() const;

private:
    // Read when first asked for: few pairs of sources need them. So a profile is of one thread.
    mutable std::optional<std::vector<std::string>> themes_;
    mutable std::optional<bool> revises_;
};

Profile profileOf(const Voice& v);

/// Whether a source may take this party for the investor: it says so, or its headline or opening speaks of the party. A
/// company whose name sounds like a thing is often taken for a product.
bool leads(const Voice& v, const Party& p);

/// The company whose legal form its release has in the sender's line, and which the text may never name, or empty:
/// 「潮見ドック株式会社」.
std::string senderOf(const model::Article& article);

bool inTwoLanguages(const Profile& a, const Profile& b);

/// What speaks for two sources reporting one event, against `enough`; below 0 where they do not.
double evidence(const Profile& a, const Profile& b);

/// What two sources may have in common, as their blocking keys tell: where there is no such, there is no such evidence.
struct Common {
    bool money = false;  ///< a promised sum
    bool counts = false; ///< another promised number
};

/// Whether `evidence` is `enough`, with as little looking as that takes.
bool isEnough(const Profile& a, const Profile& b, Common common);

} // namespace pledge::reconcile
