#include "ui/group/group_choices.h"

#include "ui/document/choices.h"
#include "ui/document/labels.h"
#include "ui/document/wording.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <map>
#include <set>

namespace pledge::ui {
namespace {

using Choices = std::vector<GroupChoice>;
using Ids = std::vector<std::string>;

bool contains(const Ids& ids, const std::string& id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); }

/// With its letters: what was parted has one name.
GroupChoice choiceOf(const model::Snapshot& snapshot, const model::Announcement& a) {
    return {a.id, {}, nameOf(a), QStringLiteral("%1 · %2").arg(headlineOf(a), text(snapshot.letters(a.sources)))};
}

GroupChoice choiceOf(const model::Snapshot& snapshot, const model::Commitment& c) {
    std::set<std::string> sources;
    for (const std::string& id : c.claims)
        if (const auto* claim = snapshot.claim(id)) sources.insert(claim->source);
    const QString detail =
        QStringLiteral("%1 · %2 · %3")
            .arg(wordOf(c.standing), pillarWord(c.pillar), text(snapshot.letters(Ids(sources.begin(), sources.end()))));
    return {c.id, {}, labelOf(c), detail};
}

template<class Wanted>
Choices announcements(const model::Snapshot& snapshot, Wanted wanted) {
    Choices out;
    for (const model::Announcement& a : snapshot.finding.announcements)
        if (wanted(a)) out.push_back(choiceOf(snapshot, a));
    return out;
}

/// The groups that an overrule is about: letters of sources, or the first quote of each.
QString aboutOf(const model::Snapshot& snapshot, const model::Overrule& o) {
    QStringList parts;
    for (const Ids& group : o.groups) {
        const model::Claim* claim = group.empty() ? nullptr : snapshot.claim(group.front());
        const QString part = claim ? quoted(text(claim->quote).simplified()) : text(snapshot.letters(group));
        if (!part.isEmpty()) parts.append(part);
    }
    return parts.join(QStringLiteral(" | "));
}

} // namespace

Choices otherAnnouncements(const model::Snapshot& snapshot, std::string_view announcement) {
    return announcements(snapshot, [&](const model::Announcement& a) { return a.id != announcement; });
}

Choices homesOfSource(const model::Snapshot& snapshot, const std::string& source) {
    return announcements(snapshot, [&](const model::Announcement& a) { return !contains(a.sources, source); });
}

bool hasHomeForSource(const model::Snapshot& snapshot, const std::string& source) {
    const auto& all = snapshot.finding.announcements;
    return std::any_of(all.begin(), all.end(), [&](const auto& a) { return !contains(a.sources, source); });
}

namespace {

/// Calls `each` with the commitments like that one, until it gives false.
template<class Each>
void eachLike(const model::Snapshot& snapshot, std::string_view commitment, Each each) {
    const auto place = snapshot.find(commitment);
    if (!place.commitment) return;
    for (const model::Commitment& c : place.announcement->commitments)
        if (c.id != place.commitment->id && c.kind == place.commitment->kind && !each(c)) return;
}

/// The same with the commitments that a claim can move to.
template<class Each>
void eachHome(const model::Snapshot& snapshot, const std::string& claim, Each each) {
    const model::Claim* moved = snapshot.claim(claim);
    if (!moved) return;
    for (const model::Announcement& a : snapshot.finding.announcements) {
        if (!contains(a.sources, moved->source)) continue;
        for (const model::Commitment& c : a.commitments)
            if (c.kind == moved->kind && !contains(c.claims, claim) && !each(c)) return;
    }
}

} // namespace

Choices commitmentsLike(const model::Snapshot& snapshot, std::string_view commitment) {
    Choices out;
    eachLike(snapshot, commitment, [&](const auto& c) { return out.push_back(choiceOf(snapshot, c)), true; });
    return out;
}

bool hasLike(const model::Snapshot& snapshot, std::string_view commitment) {
    bool has = false;
    eachLike(snapshot, commitment, [&](const auto&) { return has = true, false; });
    return has;
}

Choices homesOfClaim(const model::Snapshot& snapshot, const std::string& claim) {
    Choices out;
    eachHome(snapshot, claim, [&](const auto& c) { return out.push_back(choiceOf(snapshot, c)), true; });
    return out;
}

bool hasHomeForClaim(const model::Snapshot& snapshot, const std::string& claim) {
    bool has = false;
    eachHome(snapshot, claim, [&](const auto&) { return has = true, false; });
    return has;
}

Choices sourcesOf(const model::Snapshot& snapshot, std::string_view announcement) {
    Choices out;
    const model::Announcement* a = snapshot.announcement(announcement);
    for (const model::Source& s : snapshot.sources)
        if (a && contains(a->sources, s.id)) out.push_back({s.id, text(s.letter), titleOf(s), originOf(s)});
    return out;
}

Choices claimsOf(const model::Snapshot& snapshot, std::string_view commitment) {
    Choices out;
    const auto place = snapshot.find(commitment);
    for (const model::Claim& c : snapshot.claims) {
        if (!place.commitment || !contains(place.commitment->claims, c.id)) continue;
        const model::Source* s = snapshot.source(c.source);
        out.push_back({c.id, s ? text(s->letter) : QString(), quoted(text(c.quote).simplified()), valueOf(c)});
    }
    return out;
}

Choices otherNames(const model::Snapshot& snapshot, const std::string& name) {
    std::map<std::string, std::set<std::string>> sources;
    for (const model::Claim& c : snapshot.claims) {
        if (c.kind == model::Kind::party) sources[c.value].insert(c.source);
        for (const std::string& party : c.parties) sources[party].insert(c.source);
    }
    sources.erase(name);
    Choices out;
    for (const auto& [other, ids] : sources)
        out.push_back({other, {}, text(other), text(snapshot.letters(Ids(ids.begin(), ids.end())))});
    return out;
}

Choices overrulesOf(const model::Snapshot& snapshot) {
    Choices out;
    for (auto o = snapshot.overrules.rbegin(); o != snapshot.overrules.rend(); ++o) {
        const QString about = aboutOf(snapshot, *o);
        QString detail = about.isEmpty() ? byWhom(o->by, o->at) : about + QStringLiteral(" · ") + byWhom(o->by, o->at);
        if (!o->lost.empty()) detail += QStringLiteral(". ") + text(o->lost);
        out.push_back({o->id, {}, sentenceOf(*o), detail});
    }
    return out;
}

std::string commitmentChosen(const model::Snapshot& snapshot, const Chosen& chosen) {
    if (snapshot.find(chosen.commitment).commitment) return chosen.commitment;
    return chooseClaim(snapshot, chosen.claim, chosen).commitment;
}

std::string nameChosen(const model::Snapshot& snapshot, const Chosen& chosen) {
    const model::Claim* claim = snapshot.claim(chosen.claim);
    if (claim && claim->kind == model::Kind::party) return claim->value;
    const model::Announcement* a = snapshot.announcement(chosen.announcement);
    return a ? a->investor : std::string();
}

Chosen whereItWent(const model::Snapshot& snapshot, const model::Overrule& o, const Chosen& present) {
    if (o.groups.empty() || o.groups.front().empty()) return stillThere(snapshot, present);
    const std::string& first = o.groups.front().front();
    for (const model::Announcement& a : snapshot.finding.announcements) {
        if (o.of == model::Grouping::announcement && contains(a.sources, first)) return chooseAnnouncement(a.id);
        for (const model::Commitment& c : a.commitments)
            if (o.of == model::Grouping::commitment && contains(c.claims, first)) return chooseFacet(snapshot, c.id);
    }
    return stillThere(snapshot, present);
}

} // namespace pledge::ui
