#pragma once

#include "core/model/snapshot.h"
#include "ui/document/quotes.h"
#include "ui/document/selection.h"

#include <QString>
#include <set>
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
    std::string facet; ///< what a verdict of a commitment leads to; the reading whose other quotes `more` shows
    model::Verdict verdict = model::Verdict::single;
    std::string event; ///< of what was overruled: the one that takes it back
};

/// What there is to say of what is chosen: of a facet its readings and quotes, of a claim how it was found, of a
/// commitment its facets, of a source where it is from, of an announcement what it holds. A reading shows one quote a
/// source and how many more there are, unless it is one of `unfolded`.
std::vector<DetailLine> describe(const model::Snapshot& snapshot, const Chosen& chosen,
                                 const std::set<std::string>& unfolded = {});

/// What was written about these targets, newest first.
std::vector<DetailLine> history(const model::Snapshot& snapshot, const std::vector<std::string>& targets);

/// What a note can be about, the narrowest default first.
struct NoteTarget {
    model::Target target = model::Target::facet;
    std::string id;
    QString word; ///< "this facet"
    bool operator==(const NoteTarget&) const = default;
};
std::vector<NoteTarget> noteTargets(const model::Snapshot& snapshot, const Chosen& chosen);

/// "accepted 2030", or the judgement alone where `value` is empty.
QString judgementWords(model::Judgement judgement, const QString& value);
/// "accepted 2030", "none correct, right is 2031", "note": what an annotation decides, without its note.
QString judgementLine(const model::Snapshot& snapshot, const model::Annotation& annotation);

} // namespace pledge::ui
