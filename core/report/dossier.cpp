#include "core/base/sentences.h"
#include "core/base/utf8.h"
#include "core/report/dossier_words.h"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>

namespace pledge::report {
namespace {

using Form = DossierPart::Form;
using Section = DossierWords::Section;

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

class Writer {
public:
    Writer(const model::Snapshot& snapshot, const DossierWords& words) : snapshot_(snapshot), words_(words) {}

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
        std::size_t conflicts = 0, judged = 0;
        for (const auto& a : snapshot_.finding.announcements)
            for (const auto& c : a.commitments)
                for (const auto& f : c.facets) {
                    if (!isConflict(f)) continue;
                    ++conflicts;
                    judged += snapshot_.stateOf(f.id) == model::FacetState::judged;
                }
        add(Form::title, name).detail =
            words_.counts(snapshot_.sources.size(), snapshot_.finding.announcements.size(), conflicts, judged);
    }

    void leftOut(const Narrowing& narrowed) {
        if (!narrowed.where.empty()) add(Form::paragraph, words_.partOf(narrowed.where));
        if (!narrowed.announcement.empty()) add(Form::paragraph, words_.oneAnnouncement());
    }

    void sources() {
        if (snapshot_.sources.empty()) return;
        add(Form::heading, words_.section(Section::sources));
        for (const auto& s : snapshot_.sources) {
            const auto& a = s.article;
            auto& part = add(Form::source, titleOf(a), s.id);
            part.mark = s.letter;
            part.detail = words_.listed({a.publisher, a.author, words_.date(a.published), fileName(a.file)});
            told(s.id);
        }
    }

    void announcement(const model::Announcement& a) {
        const std::string letters = snapshot_.letters(a.sources);
        add(Form::heading, words_.title(a), a.id).detail =
            words_.listed({a.investor, a.place, a.announced.empty() ? "" : words_.announced(a.announced),
                           letters.empty() ? "" : words_.sourcesOf(letters)});
        for (const char* chart : {"timeline", "pillars"}) add(Form::chart, {}, a.id).chart = chart;
        for (const auto& e : a.echoes) add(Form::paragraph, words_.echo(snapshot_, e));
        std::size_t before = parts_.size();
        for (const auto& c : a.commitments) {
            for (const auto& f : c.facets)
                if (isConflict(f)) discrepancy(a, c, f);
        }
        if (parts_.size() == before) add(Form::paragraph, words_.noDiscrepancy(a.sources.size() == 1));
    }

    void discrepancy(const model::Announcement& a, const model::Commitment& c, const model::Facet& f) {
        auto& part = add(Form::discrepancy, words_.facet(c, f.facet), f.id);
        part.mark = model::sign(f.verdict);
        part.detail = words_.reason(a, f);
        for (const auto& r : f.readings) {
            auto& reading = add(Form::reading, words_.reading(r, f.facet), r.id);
            reading.mark = snapshot_.letters(r.sources);
            reading.detail = words_.support(snapshot_, a, r);
            for (const auto* claim : inOrder(r.claims)) quote(*claim);
        }
        told(f.id);
    }

    /// As their sources stand, then by start: a finding sorts them by nothing that a reader knows.
    std::vector<const model::Claim*> inOrder(const std::vector<std::string>& ids) const {
        std::vector<const model::Claim*> claims;
        for (const auto& id : ids)
            if (const auto* claim = snapshot_.claim(id)) claims.push_back(claim);
        std::sort(claims.begin(), claims.end(), std::less<>()); // as they stand in the snapshot
        return claims;
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
        const std::string signature = words_.whoAndWhen(a);
        if (a.judgement) {
            const auto place = snapshot_.find(a.targetId);
            const auto facet = place.facet ? place.facet->facet : model::FacetName::place;
            add(Form::judgement, words_.judgement(a, facet), a.targetId).detail =
                a.stale ? words_.stale(signature, a) : signature;
        }
        if (!a.note.empty()) add(Form::note, a.note, a.targetId).detail = signature;
        if (!a.tags.empty()) add(Form::note, words_.listed(a.tags), a.targetId).detail = words_.tags(signature);
    }

    /// Judgements and notes on what is no source and no discrepancy of this paper.
    void others() {
        bool first = true;
        for (const auto& a : snapshot_.annotations) {
            if (std::find(told_.begin(), told_.end(), &a) != told_.end()) continue;
            if (first) add(Form::heading, words_.section(Section::others));
            first = false;
            add(Form::paragraph, subjectOf(a), a.targetId);
            annotation(a);
        }
    }

    std::string subjectOf(const model::Annotation& a) const {
        if (const auto* claim = snapshot_.claim(a.targetId)) return words_.onWords(claim->quote);
        const auto place = snapshot_.find(a.targetId);
        if (place.facet) return words_.facet(*place.commitment, place.facet->facet);
        if (place.commitment) return words_.label(*place.commitment);
        return words_.onGone(a.target);
    }

    void references() {
        if (cited_.empty()) return;
        add(Form::heading, words_.section(Section::references));
        for (std::size_t i = 0; i < cited_.size(); ++i) {
            const model::Claim& c = *cited_[i];
            const auto* s = snapshot_.source(c.source);
            auto& part = add(Form::reference,
                             words_.listed({s->letter, titleOf(s->article), s->article.publisher,
                                            words_.date(s->article.published)}),
                             c.id);
            part.mark = std::to_string(i + 1);
            part.detail = words_.characters(c.span);
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

    /// How paper names a source's file: the folders that it lay in are nobody's business.
    std::string fileName(const std::string& file) const {
        return file == "-" ? words_.standardInput() : file.substr(file.find_last_of('/') + 1);
    }

    std::string titleOf(const model::Article& a) const { return a.title.empty() ? fileName(a.file) : a.title; }

    static bool isConflict(const model::Facet& f) { return f.verdict == model::Verdict::conflict; }

    const model::Snapshot& snapshot_;
    const DossierWords& words_;
    std::vector<DossierPart> parts_;
    std::vector<const model::Claim*> cited_; ///< reference n stands at n - 1
    std::vector<const model::Annotation*> told_;
    std::map<std::string, std::unique_ptr<ReadText>> read_;
};

} // namespace

std::vector<DossierPart> dossier(const model::Snapshot& snapshot, const std::string& workspaceName,
                                 const Narrowing& narrowed) {
    return dossier(snapshot, workspaceName, narrowed, DossierWords());
}

std::vector<DossierPart> dossier(const model::Snapshot& snapshot, const std::string& workspaceName,
                                 const Narrowing& narrowed, const DossierWords& words) {
    return Writer(snapshot, words).all(workspaceName, narrowed);
}

} // namespace pledge::report
