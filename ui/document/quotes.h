#pragma once

#include "core/model/snapshot.h"

#include <QString>

namespace pledge::ui {

/// A claim's words in their sentence; long sentences are cut on both sides, with an ellipsis.
struct Quote {
    QString before, words, after;
    bool operator==(const Quote&) const = default;
};

/// `around` is about how many characters may stand on each side of the words.
Quote quoteOf(const model::Snapshot& snapshot, const model::Claim& claim, int around = 90);

} // namespace pledge::ui
