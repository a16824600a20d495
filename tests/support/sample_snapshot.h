#pragma once

#include "core/model/snapshot.h"

namespace pledge::testing {

/// A snapshot made by hand, of an invented announcement: Orvanta puts €2.4 bn into Uruguay, told by four sources
/// (s-a … s-d, letters A to D, D in Japanese). Fourteen commitments: in each pillar, without one, from earlier and as
/// context. Three conflicts: f-train-deadline (2028 B, 2030 A C D), f-train-audience, f-compute-standing (agreed A C,
/// in talks D). f-fund-period is compatible in three wordings. Nothing is judged. Indexed.
model::Snapshot sampleSnapshot();

/// The same with f-train-deadline judged (accepted: 2030, with a note) and f-compute-standing judged and stale.
model::Snapshot judgedSnapshot();

/// The sample with both conflicts of m-train judged, and nothing stale: it is settled, the standing of m-compute waits.
model::Snapshot settledSnapshot();

/// The same with a second announcement (a-fjord: Skarvik puts NOK 900 m into Norway), of one source more (s-e, E).
model::Snapshot twoAnnouncements();

} // namespace pledge::testing
