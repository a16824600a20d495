#pragma once

#include "core/model/blocks.h"
#include "core/reconcile/evidence.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace pledge::reconcile {

/// A name by which a source is found. Two sources meet where both have it and it leads in at least one of them.
struct NameKey {
    std::uint64_t key = 0;
    bool leads =
        false; ///< may be the investor there; else a name that is spoken of, or the beginning of one that leads

    auto operator<=>(const NameKey&) const = default;
};

/// By what a source meets others that may report its event. A function of the source alone, so that who is held against
/// whom is decided by the two. Keys are hashes; two things with one hash only cost a look.
struct BlockingKeys {
    std::vector<NameKey> names;        ///< of companies, with each beginning that may be a short form of one; sorted
    std::vector<NameKey> heads;        ///< the first words of names; sorted
    std::vector<std::uint64_t> money;  ///< promised sums, in steps so wide that equal ones share a key; sorted
    std::vector<std::uint64_t> counts; ///< the same of other promised numbers
    std::vector<std::uint64_t> sums;   ///< promised sums to one digit: what is held against other languages; sorted
    std::vector<std::uint64_t> sumsAtPlace; ///< the same, each with each place; sorted
    std::vector<std::size_t> places;        ///< as the profile has them
    std::vector<std::uint64_t> sounds;      ///< of names that lead, as other scripts render them; sorted
    std::vector<long> windows; ///< of time, so wide that days within 45 share one; empty where no day is known
    std::string language;
};

BlockingKeys blockingKeysOf(const Profile& profile);

/// The same for a workspace, which finds sources by them (model/blocks.h). `voices` are those of one source.
model::Blocks blocksOf(const std::vector<const BlockingKeys*>& voices);

/// Whether two sorted lists of names meet.
bool meet(const std::vector<NameKey>& a, const std::vector<NameKey>& b);
/// Whether sources in two languages tell one sum at one time, and something more at that, a place or another number;
/// or, where one has no day, of one place.
bool meetBySum(const BlockingKeys& a, const BlockingKeys& b);
/// Whether sources in two languages speak of names that sound alike, within one window of time, or with a number in
/// common, or where one has no day.
bool meetBySound(const BlockingKeys& a, const BlockingKeys& b);

/// Calls `each` with the pairs of sources, the smaller place first, that may report one event, some of them more than
/// once: by a name, and within one window of time, or with a number in common, or where one has no day; or by a sum or
/// the sound of a name in two languages. Of other pairs `evidence` is never enough.
void forCandidates(const std::vector<BlockingKeys>& sources, const std::function<void(std::size_t, std::size_t)>& each);

} // namespace pledge::reconcile
