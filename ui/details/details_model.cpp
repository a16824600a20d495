#include "ui/details/details_model.h"

#include "core/model/shown_labels.h"
#include "core/pipeline/pipeline.h"
#include "ui/details/words.h"
#include "ui/document/choices.h"
#include "ui/document/judgements.h"
#include "ui/document/labels.h"
#include "ui/document/notes.h"
#include "ui/document/reasons.h"
#include "ui/document/steps.h"
#include "ui/document/support.h"
#include "ui/document/wording.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace pledge::ui {
namespace {

using Form = DetailLine::Form;
using Lines = std::vector<DetailLine>;

DetailLine line(Form form, const QString& text, const QString& detail = {}) {
    DetailLine l;
    l.form = form;
    l.text = text;
    l.detail = detail;
    return l;
}

void addFact(Lines& to, const QString& name, const QString& value) {
    if (!value.isEmpty()) to.push_back(line(Form::fact, name, value));
}

QString languageWord(const std::string& code) {
    return code == "en" ? DetailsWords::tr("English") : code == "ja" ? DetailsWords::tr("Japanese") : text(code);
}

/// By whom it was shaped, newest first.
void addOverruled(Lines& to, const model::Snapshot& snapshot, const std::vector<model::Overruled>& overruled) {
    for (auto o = overruled.rbegin(); o != overruled.rend(); ++o) {
        DetailLine l = line(Form::overruled, overruledLine(snapshot, *o));
        l.event = o->event;
        to.push_back(std::move(l));
    }
}

void addQuote(Lines& to, const model::Snapshot& snapshot, const std::string& id) {
    const model::Claim* claim = snapshot.claim(id);
    if (!claim) return;
    const model::Source* source = snapshot.source(claim->source);
    DetailLine l = line(Form::quote, source ? text(source->letter) : QString());
    l.quote = quoteOf(snapshot, *claim);
    l.claim = id;
    to.push_back(std::move(l));
}

/// So many are told before somebody asks for more, and so many more each time.
struct Page {
    std::size_t first, more;

    std::size_t shown(const Unfolded& unfolded, const std::string& whole) const {
        const auto asked = unfolded.find(whole);
        return asked == unfolded.end() ? first : first + asked->second * more;
    }
};
constexpr Page quotePage{8, 50}, readingPage{12, 50}, historyPage{24, 50};

void addMore(Lines& to, const QString& words, const std::string& whole) {
    DetailLine more = line(Form::more, words);
    more.whole = whole;
    to.push_back(std::move(more));
}

/// The quotes of a reading: the first of each source, and of the others their number until they are asked for.
void addQuotes(Lines& to, const model::Snapshot& snapshot, const model::Reading& reading, const Unfolded& unfolded) {
    const auto claims = claimsBehind(snapshot, reading);
    std::set<std::string> told;
    std::vector<const model::Claim*> first, again;
    for (const model::Claim* c : claims) (told.insert(c->source).second ? first : again).push_back(c);
    const std::size_t most = quotePage.shown(unfolded, reading.id);
    // Those that a source says again come with the first page that is asked for.
    if (unfolded.contains(reading.id)) first = claims;
    const std::size_t shown = std::min(first.size(), most);
    for (std::size_t i = 0; i < shown; ++i) addQuote(to, snapshot, first[i]->id);
    if (const std::size_t others = claims.size() - shown)
        addMore(to, DetailsWords::tr("%n more place(s) say so", nullptr, static_cast<int>(others)), reading.id);
}

/// "conflict: out of date".
QString verdictWords(const model::Facet& facet) {
    return facet.type ? headed(wordOf(facet.verdict), wordOf(*facet.type)) : wordOf(facet.verdict);
}

void addFacet(Lines& to, const model::Snapshot& snapshot, const model::Snapshot::FacetPlace& place,
              const Unfolded& unfolded) {
    const model::Facet& facet = *place.facet;
    to.push_back(line(Form::title, headed(wordOf(facet.facet), labelOf(*place.commitment))));
    DetailLine verdict = line(Form::verdict, verdictWords(facet), reasonOf(facet, place.announcement->announced));
    verdict.verdict = facet.verdict;
    to.push_back(std::move(verdict));
    addOverruled(to, snapshot, facet.overruled);
    const std::size_t told = std::min(facet.readings.size(), readingPage.shown(unfolded, facet.id));
    for (std::size_t i = 0; i < told; ++i) {
        const model::Reading& r = facet.readings[i];
        QString value = shown(r.value, facet.facet);
        if (r.open) value = DetailsWords::tr("%1, …", "an open list").arg(value);
        if (!r.calendar.empty()) value = DetailsWords::tr("%1 (fiscal)").arg(value);
        to.push_back(line(Form::reading, value, text(snapshot.letters(r.sources))));
        if (const auto* quantity = std::get_if<model::Quantity>(&r.value)) to.back().digits = inDigits(*quantity);
        to.back().support = supportWords(snapshot, *place.announcement, r);
        addQuotes(to, snapshot, r, unfolded);
    }
    if (const std::size_t others = facet.readings.size() - told)
        addMore(to, DetailsWords::tr("%n more reading(s)", nullptr, static_cast<int>(others)), facet.id);
}

void addCommitment(Lines& to, const model::Snapshot& snapshot, const model::Commitment& commitment) {
    to.push_back(line(Form::title, labelOf(commitment)));
    addOverruled(to, snapshot, commitment.overruled);
    addFact(to, DetailsWords::tr("Kind"), wordOf(commitment.kind));
    addFact(to, DetailsWords::tr("Pillar"), pillarWord(commitment.pillar));
    addFact(to, DetailsWords::tr("Standing"), wordOf(commitment.standing));
    for (const model::Facet& f : commitment.facets) {
        QStringList values;
        for (const model::Reading& r : f.readings) values.append(shown(r.value, f.facet));
        DetailLine l = line(Form::verdict, wordOf(f.facet), values.join(QStringLiteral(" | ")));
        l.verdict = f.verdict;
        l.facet = f.id;
        to.push_back(std::move(l));
    }
}

/// The rule that found a claim with what it recognises, then the steps to its value, counted from 1.
void addWhy(Lines& to, const model::Snapshot& snapshot, const model::Claim& c) {
    if (c.rule.empty() && c.steps.empty()) return;
    to.push_back(line(Form::heading, DetailsWords::tr("WHY")));
    const model::Source* source = snapshot.source(c.source);
    const model::Rule* rule = pipeline::ruleNamed(c.rule, source ? source->article.language : std::string());
    if (!c.rule.empty()) to.push_back(line(Form::rule, text(c.rule), rule ? saysOf(*rule) : QString()));
    int number = 0;
    for (const std::string& step : c.steps) to.push_back(line(Form::step, stepOf(step), QString::number(++number)));
}

void addClaim(Lines& to, const model::Snapshot& snapshot, const model::Claim& c, bool quoted) {
    to.push_back(
        line(quoted ? Form::heading : Form::title, quoted ? DetailsWords::tr("THE CHOSEN CLAIM") : valueOf(c)));
    if (!quoted) addQuote(to, snapshot, c.id);
    addFact(to, DetailsWords::tr("Kind"), wordOf(c.kind));
    addFact(to, DetailsWords::tr("Value"), valueOf(c));
    if (c.isNumber()) addFact(to, DetailsWords::tr("In digits"), inDigits(c.quantity));
    addFact(to, DetailsWords::tr("When"), whenOf(c));
    addFact(to, DetailsWords::tr("Standing"), c.standing ? wordOf(*c.standing) : QString());
    if (c.kind != model::Kind::party && c.kind != model::Kind::date)
        addFact(to, DetailsWords::tr("Pillar"), pillarWord(c.pillar));
    if (c.partyType) addFact(to, DetailsWords::tr("Type"), wordOf(*c.partyType));
    if (c.role) addFact(to, DetailsWords::tr("Role"), wordOf(*c.role));
    QStringList parties;
    for (const std::string& p : c.parties) parties.append(text(p));
    addFact(to, DetailsWords::tr("Parties"), listed(parties));
    if (c.restates)
        addFact(to, DetailsWords::tr("Restates"), DetailsWords::tr("only converts the amount at %1").arg(*c.restates));
    addFact(to, DetailsWords::tr("Place"), DetailsWords::tr("characters %1–%2").arg(c.span.start).arg(c.span.end));
    addWhy(to, snapshot, c);
}

void addSource(Lines& to, const model::Snapshot& snapshot, const model::Source& s) {
    const model::Article& a = s.article;
    to.push_back(line(Form::title, QStringLiteral("%1  %2").arg(text(s.letter), titleOf(s))));
    addFact(to, DetailsWords::tr("Publisher"), text(a.publisher));
    addFact(to, DetailsWords::tr("Author"), text(a.author));
    addFact(to, DetailsWords::tr("Published"), publishedOn(s));
    addFact(to, DetailsWords::tr("Language"), languageWord(a.language));
    addFact(to, DetailsWords::tr("Claims"), QString::number(snapshot.claimsOf(s.id).size()));
    addFact(to, DetailsWords::tr("File"), text(a.file));
    addFact(to, DetailsWords::tr("Imported"), shownMoment(s.imported));
    addFact(to, QStringLiteral("SHA-256"), text(s.sha256).left(16) + QChar(0x2026));
    for (const std::string& note : a.notes) to.push_back(line(Form::step, noteOf(note)));
}

void addAnnouncement(Lines& to, const model::Snapshot& snapshot, const model::Announcement& a) {
    to.push_back(line(Form::title, nameOf(a)));
    addOverruled(to, snapshot, a.overruled);
    addFact(to, DetailsWords::tr("Title"), text(model::shownTitle(a)));
    addFact(to, DetailsWords::tr("Announced"), a.announced.empty() ? QString() : shownDate(a.announced));
    addFact(to, DetailsWords::tr("Sources"), QString::number(a.sources.size()));
    addFact(to, DetailsWords::tr("Commitments"), QString::number(a.commitments.size()));
    for (const model::Echo& e : a.echoes)
        addFact(to, DetailsWords::tr("One report"), headed(lettersListed(snapshot, e.sources), reasonOf(e)));
}

} // namespace

std::vector<DetailLine> describe(const model::Snapshot& snapshot, const Chosen& chosen, const Unfolded& unfolded) {
    Lines lines;
    const auto place = snapshot.find(chosen.facet.empty() ? chosen.commitment : chosen.facet);
    const model::Claim* claim = snapshot.claim(chosen.claim);
    const model::Source* source = snapshot.source(chosen.source);
    const model::Announcement* announcement = snapshot.announcement(chosen.announcement);
    if (place.facet)
        addFacet(lines, snapshot, place, unfolded);
    else if (place.commitment)
        addCommitment(lines, snapshot, *place.commitment);
    if (claim) addClaim(lines, snapshot, *claim, place.facet != nullptr);
    if (lines.empty() && source) addSource(lines, snapshot, *source);
    if (lines.empty() && announcement) addAnnouncement(lines, snapshot, *announcement);
    return lines;
}

std::vector<DetailLine> history(const model::Snapshot& snapshot, const std::vector<std::string>& targets,
                                const Unfolded& unfolded) {
    Lines lines;
    if (targets.empty()) return lines;
    const std::string whole = "history:" + targets.front(); // beside a facet's readings
    const std::size_t most = historyPage.shown(unfolded, whole);
    int others = 0;
    for (auto a = snapshot.annotations.rbegin(); a != snapshot.annotations.rend(); ++a) {
        if (std::find(targets.begin(), targets.end(), a->targetId) == targets.end()) continue;
        if (lines.size() > most) {
            ++others;
            continue;
        }
        QString what = judgementLine(snapshot, *a);
        if (a->stale) what = DetailsWords::tr("%1 — stale: %2").arg(what, staleOf(a->staleReason));
        DetailLine l =
            line(Form::note, text(a->note), QStringLiteral("%1 · %2 · %3").arg(text(a->by), shownMoment(a->at), what));
        const bool newest = lines.empty();
        lines.push_back(std::move(l));
        if (newest) {
            lines.push_back(line(Form::more, DetailsWords::tr("Take back")));
            lines.back().event = a->id;
        }
    }
    if (others) addMore(lines, DetailsWords::tr("%n older entry(ies)", nullptr, others), whole);
    return lines;
}

std::vector<NoteTarget> noteTargets(const model::Snapshot& snapshot, const Chosen& chosen) {
    using model::Target;
    std::vector<NoteTarget> targets;
    if (!chosen.facet.empty() && snapshot.find(chosen.facet).facet)
        targets.push_back({Target::facet, chosen.facet, DetailsWords::tr("this facet")});
    if (snapshot.claim(chosen.claim)) targets.push_back({Target::claim, chosen.claim, DetailsWords::tr("this claim")});
    if (snapshot.find(chosen.commitment).commitment)
        targets.push_back({Target::commitment, chosen.commitment, DetailsWords::tr("this commitment")});
    if (snapshot.source(chosen.source))
        targets.push_back({Target::source, chosen.source, DetailsWords::tr("this source")});
    return targets;
}

} // namespace pledge::ui
