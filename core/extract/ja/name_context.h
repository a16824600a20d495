#pragma once

#include "core/extract/ja/name_reader.h"

#include <string_view>

namespace pledge::extract::ja {

/// What form and context say about the kind of a name. Points add up over all its mentions in an article.
struct NameEvidence {
    int org = 0;
    int person = 0;
    int place = 0;
    int product = 0;
    int none = 0;                ///< it is a plan, a law, an event
    bool government = false;     ///< of a state
    int hard = 0;                ///< signs of a body that no common noun has
    bool topic = false;          ///< the subject of a sentence
    const char* why = "context"; ///< the strongest sign, as the last part of a rule's name

    void add(const NameEvidence& other);
};

/// Reads what stands round a name.
class NameContext {
public:
    explicit NameContext(const Pieces& pieces) : p_(pieces) {}

    NameEvidence of(const NameItem& item) const;

    /// The first piece behind a name, brackets and など passed over; the end of the sentence where there is none.
    std::size_t behind(const NameItem& item) const;
    /// Whether the name is the topic or subject of what follows: は, が, も, or 、 in a headline.
    bool isSubject(const NameItem& item) const;
    /// Whether a word of that class follows within the sentence, before the next sentence's subject.
    bool follows(std::size_t from, NameMask mask, std::size_t most = 60) const;
    /// "と提携", "などと共同で": done together with the name.
    bool isJoint(std::size_t behind) const;
    /// "から電力を購入": what is bought from the name before piece `from`.
    bool isSource(std::size_t from) const;

private:
    void form(const NameItem& item, NameEvidence& e) const;
    void after(const NameItem& item, NameEvidence& e) const;
    void afterNo(std::size_t no, NameEvidence& e) const;
    void bracket(const NameItem& item, NameEvidence& e) const;
    void before(const NameItem& item, NameEvidence& e) const;
    void nounBefore(std::size_t noun, NameEvidence& e) const;
    void makerBefore(const NameItem& item, NameEvidence& e) const;

    const Pieces& p_;
};

} // namespace pledge::extract::ja
