#pragma once

#include "core/extract/names.h"

namespace pledge::extract {

/// What form and context say about the kind of a name. Points add up over all its mentions in an article.
struct Evidence {
    int org = 0;
    int person = 0;
    int place = 0;
    int product = 0;
    int none = 0;            ///< it is a report, a law, an event
    bool government = false; ///< of a state, where it is an organisation or a person
    bool acts = false;       ///< it is the subject of a verb
    bool officer = false;    ///< a person with an office that speaks for a body: "chief executive"
    bool quoted = false;     ///< a verb of speech stands beside it
    std::string_view why;    ///< the strongest sign, as the last part of a rule's name; a literal

    void add(const Evidence& other);
};

/// What the words of the name say; the same wherever it stands.
Evidence formEvidence(const Document& document, const Name& name);
/// What its title and the words around it say.
Evidence contextEvidence(const Document& document, const Name& name);

/// "Acme: cells in Gera", and under it "The carmaker is spending": a heading that begins with whom it is about.
bool headsCompany(const Document& document, const Name& name);

/// Whether a verb that organisations and persons do stands behind `token`, adverbs skipped.
bool actsAt(const Document& document, std::size_t token);
/// One past a bracket with a ticker ("(NASDAQ: ABC)", "(7203.T)") that opens at `token`; `token` itself where there is
/// none.
std::size_t tickerEnd(const Document& document, std::size_t token);
/// One past the bracket that opens at `token`; `token` itself where none does.
std::size_t bracketEnd(const Document& document, std::size_t token);
/// The acronym alone or first in a bracket that opens at `token`: its index, or 0.
std::size_t acronymIn(const Document& document, std::size_t token);

} // namespace pledge::extract
