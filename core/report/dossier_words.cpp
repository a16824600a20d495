#include "core/report/dossier_words.h"

#include "core/model/edtf.h"
#include "core/model/shown_labels.h"
#include "core/model/support.h"

namespace pledge::report {
namespace {

std::string counted(std::size_t n, const std::string& one, const std::string& many) {
    return std::to_string(n) + ' ' + (n == 1 ? one : many);
}

} // namespace

std::string DossierWords::section(Section s) const {
    switch (s) {
    case Section::sources: return "Sources";
    case Section::others: return "Other judgements and notes";
    case Section::references: return "References";
    }
    return {};
}

std::string DossierWords::counts(std::size_t sources, std::size_t announcements, std::size_t discrepancies,
                                 std::size_t judged) const {
    const std::string of = judged ? " (" + std::to_string(judged) + " judged)" : std::string();
    return listed({counted(sources, "source", "sources"), counted(announcements, "announcement", "announcements"),
                   counted(discrepancies, "discrepancy", "discrepancies") + of});
}

std::string DossierWords::partOf(const std::string& where) const {
    return "This is a part of the workspace: commitments of which it holds that " + where + ".";
}

std::string DossierWords::oneAnnouncement() const { return "One announcement of the workspace was asked for."; }

std::string DossierWords::listed(const std::vector<std::string>& words) const {
    std::string out;
    for (const auto& w : words)
        if (!w.empty()) out.append(out.empty() ? "" : ", ").append(w);
    return out;
}

std::string DossierWords::date(const std::string& edtf) const { return edtf.empty() ? edtf : model::displayDate(edtf); }

std::string DossierWords::announced(const std::string& edtf) const { return "announced " + date(edtf); }

std::string DossierWords::sourcesOf(const std::string& letters) const { return "sources " + letters; }

std::string DossierWords::noDiscrepancy(bool oneSource) const {
    return oneSource ? "One source alone reports this, and it does not contradict itself."
                     : "The sources do not contradict each other.";
}

std::string DossierWords::title(const model::Announcement& a) const { return model::shownTitle(a); }

std::string DossierWords::facet(const model::Commitment& c, model::FacetName name) const {
    return model::shownLabel(c) + ": " + std::string(model::name(name));
}

std::string DossierWords::label(const model::Commitment& c) const { return model::shownLabel(c); }

std::string DossierWords::reason(const model::Announcement& /*a*/, const model::Facet& f) const { return f.reason; }

std::string DossierWords::reading(const model::Reading& r, model::FacetName facet) const {
    return (r.calendar == "fiscal" ? "fiscal " : "") + model::display(r.value, facet) + (r.open ? " and others" : "");
}

std::string DossierWords::support(const model::Snapshot& s, const model::Announcement& a,
                                  const model::Reading& r) const {
    return model::supportLine(s, a, r);
}

std::string DossierWords::echo(const model::Snapshot& s, const model::Echo& e) const {
    return model::lettersInWords(s, e.sources) + ": " + e.reason;
}

std::string DossierWords::judgement(const model::Annotation& a, model::FacetName facet) const {
    const auto value = [&](const std::optional<model::Value>& v) {
        return v ? ": " + model::display(*v, facet) : std::string();
    };
    switch (*a.judgement) {
    case model::Judgement::accepted: return "Accepted" + value(a.readingValue);
    case model::Judgement::all_true: return "All can be true";
    case model::Judgement::none_correct: return "None is correct" + value(a.value);
    case model::Judgement::unsure: return "Unsure";
    case model::Judgement::out_of_scope: return "Out of scope";
    }
    return {};
}

std::string DossierWords::whoAndWhen(const model::Annotation& a) const { return listed({a.by, date(a.at)}); }

std::string DossierWords::stale(const std::string& signature, const model::Annotation& a) const {
    return signature + "; stale: " + a.staleReason;
}

std::string DossierWords::tags(const std::string& signature) const { return "tags, " + signature; }

std::string DossierWords::onWords(const std::string& quote) const { return "On the words “" + quote + "”"; }

std::string DossierWords::onGone(model::Target target) const {
    return "On a " + std::string(model::name(target)) + " that is no longer here";
}

std::string DossierWords::characters(base::Span span) const {
    return "characters " + std::to_string(span.start) + "–" + std::to_string(span.end);
}

std::string DossierWords::standardInput() const { return "standard input"; }

} // namespace pledge::report
