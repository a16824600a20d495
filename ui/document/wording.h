#pragma once

#include "core/model/snapshot.h"
#include "ui/document/terms.h"
#include "ui/document/values.h"

#include <QString>

namespace pledge::ui {

// What the window says of a snapshot's parts.

/// A claim's value as people read it: "$10 bn", "50,000: engineers, technicians", "by 2030".
QString valueOf(const model::Claim& claim);
/// The date that is tied to a claim with its role: "deadline 2030", or empty.
QString whenOf(const model::Claim& claim);
/// A reading's value with the letters of its sources: "2030 (A C D)".
QString readingLine(const model::Snapshot& snapshot, const model::Reading& reading, model::FacetName facet);
/// "2028 (B) against 2030 (A C D)"; more than three readings are counted.
QString readingsLine(const model::Snapshot& snapshot, const model::Facet& facet);
/// "Veltrane → Portugal"; what is missing is left out. The name that an analyst gave it, where one did.
QString nameOf(const model::Announcement& announcement);
/// "€3.2 bn · through 2029 · 4 sources": the largest promised sum and its period, where sources give them.
QString headlineOf(const model::Announcement& announcement);
/// The title, or the file's name where a source has none.
QString titleOf(const model::Source& source);
/// "Faro Wire · 9 Jun 2026"; "undated" where it has no date.
QString originOf(const model::Source& source);
/// "undated" where a source has no date.
QString publishedOn(const model::Source& source);
/// How many sentences of a source were searched.
int sentencesOf(const model::Source& source);
/// What an overrule did: "2 announcements joined", "Renamed to “Docks”", "“Kestrel” and “Falcon” are the same".
QString sentenceOf(const model::Overrule& overrule);
/// "by Kim on 3 May 2026".
QString byWhom(const std::string& by, const std::string& at);
/// "Joined by Kim on 3 May 2026": that an analyst shaped what is shown.
QString overruledLine(const model::Snapshot& snapshot, const model::Overruled& overruled);

} // namespace pledge::ui
