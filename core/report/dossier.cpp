#include "core/base/sentences.h"
#include "core/base/utf8.h"
#include "core/model/edtf.h"
#include "core/model/support.h"
#include "core/report/report.h"

#include <algorithm>
#include <map>
#include <memory>

namespace pledge::report {
namespace {

using Form = DossierPart::Form;

std::string counted(std::size_t n, const std::string& one, const std::string& many) {
    return std::to_string(n) + ' ' + (n == 1 ? one : many);
}

/// The words that are not empty, with `between` between them.
std::string joined(const std::vector<std::string>& words, std::string_view between) {
    std::string out;
    for (const auto& w : words)
        if (!w.empty()) out.append(out.empty() ? "" : between).append(w);
    return out;
}

/// How paper names a source's file: the folders that it lay in are nobody's business.
std::string fileName(const std::string& file) {
    return file == "-" ? "standard input" : file.substr(file.find_last_of('/') + 1);
}

std::string dateOf(const std::string& edtf) { return edtf.empty() ? edtf : model::displayDate(edtf); }

std::string titleOf(const model::Article& a) { return a.title.empty() ? fileName(a.file) : a.title; }

/// "Adaeze Obi, 3 Apr 2026, 07:35".
std::string whoAndWhen(const model::Annotation& a) { return joined({a.by, dateOf(a.at)}, ", "); }

std::string judgementWords(const model::Snapshot& snapshot, const model::Annotation& a) {
    const auto place = snapshot.find(a.targetId);
    const auto facet = place.facet ? place.facet->facet : model::FacetName::place;
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

/// An article's sentences and code points, made when the first quote of it is printed.
struct ReadText {
    explicit ReadText(const model::Article& a)
        : text(a.text), points(text), sentences(base::sentences(text, a.language.empty() ? "en" : a.language)) {}
    std::string_view text;
    base::CodePointIndex points;
    std::vector<base::Span> sentences;

    /// The sentence round a claim, in bytes; more than one where the claim's words go on.
    base::Span round(base::Span claim) const {
        base::Span out = claim;
        for (const auto& s : sentences)
            if (s.overlaps(claim)) out = {std::min(out.start, s.start), std::max(out.end, s.end)};
        return out;
    }
};

/// A reading with what stands beside its value.
std::string readingWords(const model::Reading& r, model::FacetName facet) {
    return (r.calendar == "fiscal" ? "fiscal " : "") + model::display(r.value, facet) + (r.open ? " and others" : "");
}

class Writer {
public:
    explicit Writer(const model::Snapshot& snapshot) : snapshot_(snapshot) {}

    std::vector<DossierPart> all(const std::string& name, const Narrowing& narrowed) {
        title(name);
        leftOut(narrowed);
        sources();
        for (const auto& a : snapshot_.finding.announcements) announcement(a);
        others();
        references();
        return std::move(parts_);
    }

private:
    DossierPart& add(Form form, std::string text, std::string id = {}) {
        DossierPart part;
        part.form = form;
        part.text = std::move(text);
        part.id = std::move(id);
        return parts_.emplace_back(std::move(part));
    }

    void title(const std::string& name) {
        std::size_t conflicts = 0;
        for (const auto& a : snapshot_.finding.announcements)
            for (const auto& c : a.commitments)
                conflicts += static_cast<std::size_t>(std::count_if(c.facets.begin(), c.facets.end(), isConflict));
        add(Form::title, name).detail =
            joined({counted(snapshot_.sources.size(), "source", "sources"),
                    counted(snapshot_.finding.announcements.size(), "announcement", "announcements"),
                    counted(conflicts, "discrepancy", "discrepancies")},
                   ", ");
    }

    void leftOut(const Narrowing& narrowed) {
        if (!narrowed.where.empty())
            add(Form::paragraph, "This is a part of the workspace: commitments of which it holds that " +
                                     narrowed.where + ".");
        if (!narrowed.announcement.empty()) add(Form::paragraph, "One announcement of the workspace was asked for.");
    }

    void sources() {
        if (snapshot_.sources.empty()) return;
        add(Form::heading, "Sources");
        for (const auto& s : snapshot_.sources) {
            const auto& a = s.article;
            auto& part = add(Form::source, titleOf(a), s.id);
            part.mark = s.letter;
            part.detail = joined({a.publisher, a.author, dateOf(a.published), fileName(a.file)}, ", ");
            told(s.id);
        }
    }

    void announcement(const model::Announcement& a) {
        const std::string letters = snapshot_.letters(a.sources);
        add(Form::heading, a.title, a.id).detail =
            joined({a.investor, a.place, a.announced.empty() ? "" : "announced " + dateOf(a.announced),
                    letters.empty() ? "" : "sources " + letters},
                   ", ");
        for (const char* chart : {"timeline", "pillars"}) add(Form::chart, {}, a.id).chart = chart;
        for (const auto& e : a.echoes) add(Form::paragraph, echoWords(e));
        std::size_t before = parts_.size();
        for (const auto& c : a.commitments) {
            for (const auto& f : c.facets)
                if (isConflict(f)) discrepancy(a, c, f);
        }
        if (parts_.size() == before)
            add(Form::paragraph, a.sources.size() == 1
                                     ? "One source alone reports this, and it does not contradict itself."
                                     : "The sources do not contradict each other.");
    }

    void discrepancy(const model::Announcement& a, const model::Commitment& c, const model::Facet& f) {
        auto& part = add(Form::discrepancy, c.label + ": " + std::string(model::name(f.facet)), f.id);
        part.mark = model::sign(f.verdict);
        part.detail = f.reason;
        for (const auto& r : f.readings) {
            auto& reading = add(Form::reading, readingWords(r, f.facet), r.id);
            reading.mark = snapshot_.letters(r.sources);
            reading.detail = model::supportLine(snapshot_, a, r);
            for (const auto& id : r.claims)
                if (const auto* claim = snapshot_.claim(id)) quote(*claim);
        }
        told(f.id);
    }

    std::string echoWords(const model::Echo& e) const {
        return model::lettersInWords(snapshot_, e.sources) + ": " + e.reason;
    }

    void quote(const model::Claim& c) {
        const auto* source = snapshot_.source(c.source);
        if (!source) return;
        const ReadText& read = readTextOf(*source);
        const base::Span sentence = read.points.toCodePoints(read.round(read.points.toBytes(c.span)));
        const base::Span bytes = read.points.toBytes(sentence);
        std::string words(read.text.substr(bytes.start, bytes.length()));
        std::replace(words.begin(), words.end(), '\n', ' ');
        auto& part = add(Form::quote, std::move(words), c.id);
        part.emphasis = {c.span.start - sentence.start, c.span.end - sentence.start};
        part.mark = std::to_string(referenceTo(c));
        part.detail = source->letter;
    }

    /// What was written about one thing, oldest first.
    void told(const std::string& id) {
        for (const auto& a : snapshot_.annotations) {
            if (a.targetId != id || id.empty()) continue;
            told_.push_back(&a);
            annotation(a);
        }
    }

    void annotation(const model::Annotation& a) {
        const std::string signature = whoAndWhen(a);
        if (a.judgement) {
            auto& part = add(Form::judgement, judgementWords(snapshot_, a), a.targetId);
            part.detail = signature + (a.stale ? "; stale: " + a.staleReason : "");
        }
        if (!a.note.empty()) add(Form::note, a.note, a.targetId).detail = signature;
        if (!a.tags.empty()) add(Form::note, joined(a.tags, ", "), a.targetId).detail = "tags, " + signature;
    }

    /// Judgements and notes on what is no source and no discrepancy of this paper.
    void others() {
        bool first = true;
        for (const auto& a : snapshot_.annotations) {
            if (std::find(told_.begin(), told_.end(), &a) != told_.end()) continue;
            if (first) add(Form::heading, "Other judgements and notes");
            first = false;
            add(Form::paragraph, subjectOf(a), a.targetId);
            annotation(a);
        }
    }

    std::string subjectOf(const model::Annotation& a) const {
        if (const auto* claim = snapshot_.claim(a.targetId)) return "On the words “" + claim->quote + "”";
        const auto place = snapshot_.find(a.targetId);
        if (place.facet) return place.commitment->label + ": " + std::string(model::name(place.facet->facet));
        if (place.commitment) return place.commitment->label;
        return "On a " + std::string(model::name(a.target)) + " that is no longer here";
    }

    void references() {
        if (cited_.empty()) return;
        add(Form::heading, "References");
        for (std::size_t i = 0; i < cited_.size(); ++i) {
            const model::Claim& c = *cited_[i];
            const auto* s = snapshot_.source(c.source);
            auto& part =
                add(Form::reference,
                    joined({s->letter, titleOf(s->article), s->article.publisher, dateOf(s->article.published)}, ", "),
                    c.id);
            part.mark = std::to_string(i + 1);
            part.detail = "characters " + std::to_string(c.span.start) + "–" + std::to_string(c.span.end);
        }
    }

    std::size_t referenceTo(const model::Claim& c) {
        const auto it = std::find(cited_.begin(), cited_.end(), &c);
        if (it != cited_.end()) return static_cast<std::size_t>(it - cited_.begin()) + 1;
        cited_.push_back(&c);
        return cited_.size();
    }

    const ReadText& readTextOf(const model::Source& s) {
        auto& read = read_[s.id];
        if (!read) read = std::make_unique<ReadText>(s.article);
        return *read;
    }

    static bool isConflict(const model::Facet& f) { return f.verdict == model::Verdict::conflict; }

    const model::Snapshot& snapshot_;
    std::vector<DossierPart> parts_;
    std::vector<const model::Claim*> cited_; ///< reference n stands at n - 1
    std::vector<const model::Annotation*> told_;
    std::map<std::string, std::unique_ptr<ReadText>> read_;
};

} // namespace

std::vector<DossierPart> dossier(const model::Snapshot& snapshot, const std::string& workspaceName,
                                 const Narrowing& narrowed) {
    return Writer(snapshot).all(workspaceName, narrowed);
}

} // namespace pledge::report
