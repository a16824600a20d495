#pragma once

#include "core/report/report.h"

#include <string>
#include <vector>

namespace pledge::report {

/// What a dossier says in words of its own: English here; who speaks another language says it otherwise. Names, labels
/// and quotes are the sources' and reach it as they are.
class DossierWords {
public:
    virtual ~DossierWords() = default;

    enum class Section { sources, others, references };
    virtual std::string section(Section s) const;
    /// How many there are of each, below the title.
    /// `judged`: how many of the discrepancies, and not out of date.
    virtual std::string counts(std::size_t sources, std::size_t announcements, std::size_t discrepancies,
                               std::size_t judged) const;
    /// What a narrowed workspace holds: an expression.
    virtual std::string partOf(const std::string& where) const;
    virtual std::string oneAnnouncement() const;
    /// What stands behind one another in a line.
    virtual std::string listed(const std::vector<std::string>& words) const;
    virtual std::string date(const std::string& edtf) const;
    virtual std::string announced(const std::string& edtf) const;
    virtual std::string sourcesOf(const std::string& letters) const;
    virtual std::string noDiscrepancy(bool oneSource) const;

    virtual std::string title(const model::Announcement& a) const;
    /// A heading: "train 200,000: deadline".
    virtual std::string facet(const model::Commitment& c, model::FacetName name) const;
    virtual std::string label(const model::Commitment& c) const;
    virtual std::string reason(const model::Announcement& a, const model::Facet& f) const;
    virtual std::string reading(const model::Reading& r, model::FacetName facet) const;
    virtual std::string support(const model::Snapshot& s, const model::Announcement& a, const model::Reading& r) const;
    virtual std::string echo(const model::Snapshot& s, const model::Echo& e) const;

    /// The judgement on a facet of that name, with the value that it accepts or names as right.
    virtual std::string judgement(const model::Annotation& a, model::FacetName facet) const;
    virtual std::string whoAndWhen(const model::Annotation& a) const;
    virtual std::string stale(const std::string& signature, const model::Annotation& a) const;
    virtual std::string tags(const std::string& signature) const;
    virtual std::string onWords(const std::string& quote) const;
    virtual std::string onGone(model::Target target) const;
    /// Where a reference's words stand, in code points.
    virtual std::string characters(base::Span span) const;
    virtual std::string standardInput() const;
};

/// As `dossier` of report.h, in these words.
std::vector<DossierPart> dossier(const model::Snapshot& snapshot, const std::string& workspaceName,
                                 const Narrowing& narrowed, const DossierWords& words);

} // namespace pledge::report
