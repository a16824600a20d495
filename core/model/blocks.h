#pragma once

#include <cstdint>
#include <vector>

namespace pledge::model {

/// A key under which a source is found. Two meet where both have it and it `leads` in at least one of them.
struct Block {
    std::int64_t key = 0;
    bool leads = false;
    bool operator==(const Block&) const = default;
};

/// By what a workspace finds the sources that may report one event (core/reconcile makes it). A source meets another
/// whose `marks` hold one of its `seeks`, or one of its `withNumber` where both share a number as well; and one in
/// another language whose `translations` hold one of its `translationSeeks`, or of its `translationsWithNumber`
/// likewise. Who meets whom is the same from both sides.
struct Blocks {
    std::vector<Block> marks, seeks, withNumber;
    std::vector<std::int64_t> translations, translationSeeks, translationsWithNumber;
    std::vector<std::int64_t> numbers;
    bool operator==(const Blocks&) const = default;
};

} // namespace pledge::model
