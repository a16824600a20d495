#pragma once

#include "core/model/annotation.h"
#include "core/model/finding.h"

#include <QString>
#include <string_view>

namespace pledge::ui {

// What the nouns of the model are called in the window's language.

/// "money", "people".
QString wordOf(model::Kind kind);
/// "deadline", "as of".
QString wordOf(model::WhenRole role);
/// "org", "person".
QString wordOf(model::PartyType type);
/// "investor", "spokesperson".
QString wordOf(model::Role role);
/// "committed", "in talks", …
QString wordOf(model::Standing standing);
/// "conflict", "compatible", "agree", "single source".
QString wordOf(model::Verdict verdict);
/// "major", "minor".
QString wordOf(model::Severity severity);
/// What kind of difference: "value", "within one source", "out of date".
QString wordOf(model::Difference difference);
/// Whether the facet alone does not tell the kind: two deadlines differ by date, but one may also be out of date.
bool isTelling(model::Difference difference);
/// "accepted", "all true", "none correct", "unsure", "out of scope".
QString wordOf(model::Judgement judgement);
/// "open", "judged", "stale".
QString wordOf(model::FacetState state);
/// "✓" of what is judged, "!" of what is stale; empty for what is open.
QString signOf(model::FacetState state);
/// "conflict", "conflict, judged".
QString verdictWord(model::Verdict verdict, bool judged);
/// What is counted, where core names it and no text does: "people", "jobs". Other words are as they are.
QString countedWord(const QString& word);
/// The name with a capital, as a heading has it: "Deadline".
QString wordOf(model::FacetName facet);
/// The name within a line: "deadline".
QString facetName(model::FacetName facet);
/// "technology", in the language of the window, as the taxonomy has it; empty for none.
QString pillarName(std::string_view pillar);
/// "Technology"; "No pillar" for none.
QString pillarWord(std::string_view pillar);
/// The first letter as a capital.
QString titled(QString words);

// Counted nouns.

QString claimsCounted(qsizetype n);      ///< "1 claim", "3 claims"
QString sourcesCounted(qsizetype n);     ///< "1 source", "3 sources"
QString commitmentsCounted(qsizetype n); ///< "1 commitment", "3 commitments"

} // namespace pledge::ui
