#pragma once

#include "core/model/snapshot.h"

#include <string>
#include <utility>
#include <vector>

namespace pledge::testing {

/// Builds a snapshot in the order of its nouns: sources, then an announcement, its commitments, their facets, their
/// readings. Each call adds to the last of what holds it. Claims are made from the quotes that readings name; an
/// unknown source or a quote that its text does not hold throws.
class SnapshotBuilder {
public:
    using Place = std::pair<std::string, std::string>; ///< source, quote

    /// The title is the first line of `text`.
    void source(const std::string& id, const std::string& letter, const std::string& file, const std::string& publisher,
                const std::string& published, const std::string& language, const std::string& text);
    void announcement(const std::string& id, const std::string& title, const std::string& investor,
                      const std::string& place, const std::string& announced, const std::vector<std::string>& sources);
    void commitment(const std::string& id, const std::string& label, model::Kind kind, const std::string& pillar,
                    model::Standing standing);
    /// Its id is "f-", the commitment's name without "m-", "-" and `name`.
    void facet(const std::string& name, model::FacetName facet, model::Verdict verdict, const std::string& reason);
    void reading(const model::Value& value, const std::vector<Place>& places);
    void reading(const char* value, const std::vector<Place>& places) {
        reading(model::Value(std::string(value)), places);
    }
    /// Ties a date to the claims of the last reading.
    void claimDate(const std::string& edtf, model::WhenRole role);
    /// The last commitment is told as a part of another one by that source.
    void partOf(const std::string& commitment, const std::string& source);
    model::Snapshot finish() const;

private:
    model::Announcement& lastAnnouncement() { return snapshot_.finding.announcements.back(); }
    model::Commitment& lastCommitment() { return lastAnnouncement().commitments.back(); }
    std::string claimAt(const Place& place, const model::Value& value);

    model::Snapshot snapshot_;
};

} // namespace pledge::testing
