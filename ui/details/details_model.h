#pragma once

#include "core/model/snapshot.h"
#include "ui/document/quotes.h"
#include "ui/document/selection.h"

#include <QString>
#include <map>
#include <string>
#include <vector>

namespace pledge::ui {

/// One line of the details pane, as plain values.
struct DetailLine {
    enum class Form { title, verdict, reading, quote, more, heading, fact, rule, step, note, overruled };
    Form form = Form::fact;
    QString text;      ///< what it says; of a fact or a rule its name
    QString detail;    ///< letters of a reading, the value of a fact, what a rule recognises, the number of a step of a
                       ///< claim, who and when of a note
    QString digits;    ///< of a reading: its number in all its digits, where `text` tells it otherwise
    QString support;   ///< of a reading: how well it is supported
    Quote quote;       ///< of a quote
    std::string claim; ///< where a quote comes from
    std::string facet; ///< what a verdict of a commitment leads to
    std::string whole; ///< of `more`: what it unfolds, see Unfolded
    model::Verdict verdict = model::Verdict::single;
    std::string event; ///< of what was overruled, or of a `more` that takes back: the event that is taken back
    bool operator==(const DetailLine&) const = default;
};

/// How often somebody asked for more: of a reading's quotes or a facet's readings, by their ids, or of a history, by
/// "history:" and the id of its first target.
using Unfolded = std::map<std::string, std::size_t>;

/// What there is to say of what is chosen: of a facet its readings and quotes, of a claim how it was found, of a
/// commitment its facets, of a source where it is from, of an announcement what it holds. A reading shows one quote a
/// source, of many sources the first, and a line `more` that tells how many others there are; so do many readings.
/// Each time that more is asked for, a page of them is added, so that what is shown at once never grows with the
/// sources.
std::vector<DetailLine> describe(const model::Snapshot& snapshot, const Chosen& chosen, const Unfolded& unfolded = {});

/// What was written about these targets, newest first, page by page as well; the newest can be taken back.
std::vector<DetailLine> history(const model::Snapshot& snapshot, const std::vector<std::string>& targets,
                                const Unfolded& unfolded = {});

/// What a note can be about, the narrowest default first.
struct NoteTarget {
    model::Target target = model::Target::facet;
    std::string id;
    QString word; ///< "this facet"
    bool operator==(const NoteTarget&) const = default;
};
std::vector<NoteTarget> noteTargets(const model::Snapshot& snapshot, const Chosen& chosen);

} // namespace pledge::ui
