#pragma once

#include "core/base/span.h"
#include "core/model/finding.h"

#include <optional>
#include <string>
#include <vector>

namespace pledge::model {

/// What an analyst decides about a facet.
enum class Judgement { accepted, all_true, none_correct, unsure, out_of_scope };

/// The state of a facet: nothing decided, decided, or decided before something behind it changed.
enum class FacetState { open, judged, stale };

/// What an annotation is about.
enum class Target { facet, claim, commitment, source };

/// Anything that an analyst wrote. Appended, never overwritten.
struct Annotation {
    std::string id;     ///< the SHA-256 of its event in the ledger
    std::string by;     ///< who
    std::string at;     ///< UTC, `2026-04-03T07:35:00Z`
    Target target = Target::facet;
    std::string targetId; ///< the facet, claim, commitment or source in this workspace; empty where it lost its place
    std::optional<Judgement> judgement;
    std::string reading;          ///< with `accepted`: the id of the reading that holds
    std::optional<Value> readingValue; ///< and its value, by which it is found again
    std::optional<Value> value;   ///< with `none_correct`: what is right, where known
    std::string note;
    std::vector<std::string> tags;
    bool stale = false;
    std::string staleReason;      ///< a sentence
    bool operator==(const Annotation&) const = default;
};

std::string_view name(Judgement j);
std::string_view name(FacetState s);
std::string_view name(Target t);
std::optional<Judgement> judgementNamed(std::string_view name);

} // namespace pledge::model
