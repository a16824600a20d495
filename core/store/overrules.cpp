#include "core/store/overrules.h"

#include "core/base/utf8.h"
#include "core/store/connection.h"

#include <algorithm>
#include <set>

namespace pledge::store {
namespace {

using base::Error;
using model::Act;
using model::Announcement;
using model::Claim;
using model::Commitment;
using model::Grouping;
using model::Overrule;
using Ids = std::vector<std::string>;
using Outcome = base::Result<void>;

Outcome usage(const std::string& sentence) { return Error{Error::Kind::usage, sentence}; }

Ids without(const Ids& all, const Ids& some) {
    Ids out;
    for (const auto& id : all)
        if (std::find(some.begin(), some.end(), id) == some.end()) out.push_back(id);
    return out;
}

bool contains(const Ids& ids, const std::string& id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); }

/// One of the groups that an act names: an announcement, or a commitment with the announcement that holds it.
struct Group {
    std::string id;
    const Announcement* announcement = nullptr;
    const Commitment* commitment = nullptr;

    Grouping of() const { return commitment ? Grouping::commitment : Grouping::announcement; }
    const Ids& members() const { return commitment ? commitment->claims : announcement->sources; }
    std::string word() const { return id + (commitment ? " is a commitment" : " is an announcement"); }
};

/// Finds out what the ids of an act stand for, and whether they go together.
class Targets {
public:
    using Resolve = std::function<std::string(const std::string&)>;
    Targets(const NewOverrule& asked, const Loaded& loaded, const Resolve& resolve)
        : asked_(asked), snapshot_(loaded.snapshot), resolve_(resolve) {}

    base::Result<Overrule> find() {
        overrule_.by = asked_.by;
        overrule_.act = asked_.act;
        if (asked_.by.empty()) return Error{Error::Kind::usage, "Who overrules must be said."};
        if (!readable()) return Error{Error::Kind::usage, "Names must be UTF-8."};
        if (const auto done = act(); !done) return done.error();
        return overrule_;
    }

private:
    bool readable() const {
        return base::isUtf8(asked_.by) && base::isUtf8(asked_.name) &&
               std::all_of(asked_.names.begin(), asked_.names.end(), [](const auto& n) { return base::isUtf8(n); });
    }

    Outcome act() {
        switch (asked_.act) {
        case Act::join: return join();
        case Act::part: return part();
        case Act::move: return move();
        case Act::rename: return rename();
        default: return names();
        }
    }

    Outcome groupOf(const std::string& given, Group& group) const {
        group.id = resolve_(given);
        group.announcement = snapshot_.announcement(group.id);
        if (group.announcement) return {};
        const auto place = snapshot_.find(group.id);
        group.announcement = place.announcement;
        group.commitment = place.facet ? nullptr : place.commitment;
        if (group.commitment) return {};
        return usage("There is no announcement or commitment “" + given + "” in this workspace.");
    }

    Outcome join() {
        if (asked_.ids.size() < 2) return usage("To join takes two announcements or commitments, or more.");
        std::vector<Group> groups;
        for (const auto& id : asked_.ids) {
            Group group;
            if (const auto found = groupOf(id, group); !found) return found;
            for (const Group& g : groups)
                if (g.id == group.id)
                    return usage(asked_.ids.front() == id || g.id == id
                                     ? "“" + id + "” is named twice."
                                     : "“" + id + "” and “" + g.id + "” are one already.");
            if (!groups.empty())
                if (const auto fit = goTogether(groups.front(), group); !fit) return fit;
            groups.push_back(group);
        }
        overrule_.of = groups.front().of();
        for (const Group& g : groups) overrule_.groups.push_back(g.members());
        return {};
    }

    static Outcome goTogether(const Group& a, const Group& b) {
        if (a.of() != b.of())
            return usage("Only announcements can be joined, or only commitments: " + a.word() + ", " + b.word() + ".");
        if (a.of() == Grouping::announcement) return {};
        if (a.announcement != b.announcement)
            return usage("The commitments " + a.id + " and " + b.id +
                         " are of two announcements: join the announcements, or move a source.");
        if (a.commitment->kind != b.commitment->kind)
            return usage("The commitment " + a.id + " is of " + std::string(model::name(a.commitment->kind)) + ", " +
                         b.id + " of " + std::string(model::name(b.commitment->kind)) + ": they cannot be one.");
        return {};
    }

    Outcome part() {
        if (asked_.ids.size() < 2)
            return usage(
                "To part takes an announcement and some of its sources, or a commitment and some of its claims.");
        Group group;
        if (const auto found = groupOf(asked_.ids.front(), group); !found) return found;
        Ids members;
        for (std::size_t i = 1; i < asked_.ids.size(); ++i) {
            const auto id = resolve_(asked_.ids[i]);
            if (!contains(group.members(), id)) return notIn(asked_.ids[i], group);
            if (!contains(members, id)) members.push_back(id);
        }
        const Ids others = without(group.members(), members);
        if (others.empty()) return usage("That is all of " + group.id + ": something must stay in it.");
        overrule_.of = group.of();
        overrule_.groups = {members, others};
        return {};
    }

    Outcome notIn(const std::string& id, const Group& group) const {
        const char* what = group.commitment ? "claim" : "source";
        const bool known = group.commitment ? snapshot_.claim(id) != nullptr : snapshot_.source(id) != nullptr;
        if (!known) return usage("There is no " + std::string(what) + " “" + id + "” in this workspace.");
        return usage("The " + std::string(what) + " " + id + " is not in " + group.id + ".");
    }

    Outcome move() {
        if (asked_.ids.size() != 2)
            return usage("To move takes a claim and a commitment, or a source and an announcement.");
        Group group;
        if (const auto found = groupOf(asked_.ids[1], group); !found) return found;
        const auto id = resolve_(asked_.ids[0]);
        const bool source = snapshot_.source(id) != nullptr;
        const Claim* claim = snapshot_.claim(id);
        if (!source && !claim) return usage("There is no claim or source “" + asked_.ids[0] + "” in this workspace.");
        if (source == (group.commitment != nullptr))
            return usage("A claim moves to a commitment and a source to an announcement: " + group.word() + ".");
        if (claim)
            if (const auto fit = mayMove(*claim, group); !fit) return fit;
        if (contains(group.members(), id)) return usage(id + " is in " + group.id + " already.");
        overrule_.of = group.of();
        overrule_.groups = {{id}, group.members()};
        return {};
    }

    Outcome mayMove(const Claim& claim, const Group& group) const {
        if (claim.kind != group.commitment->kind)
            return usage("The claim " + claim.id + " is of " + std::string(model::name(claim.kind)) +
                         " and cannot belong to " + group.id + ", which is of " +
                         std::string(model::name(group.commitment->kind)) + ".");
        if (!contains(group.announcement->sources, claim.source))
            return usage("The source of " + claim.id + " does not report the announcement of " + group.id +
                         ": move the source there first.");
        return {};
    }

    Outcome rename() {
        if (asked_.ids.size() != 1 || asked_.name.empty())
            return usage("To rename takes an announcement or a commitment, and its new name.");
        Group group;
        if (const auto found = groupOf(asked_.ids[0], group); !found) return found;
        overrule_.of = group.of();
        overrule_.groups = {group.members()};
        overrule_.name = asked_.name;
        return {};
    }

    Outcome names() {
        if (asked_.names.size() != 2) return usage("That two names are the same, different or unsure takes two names.");
        if (asked_.names[0] == asked_.names[1]) return usage("“" + asked_.names[0] + "” is one name, not two.");
        for (const auto& name : asked_.names)
            if (!known(name)) return usage("No source in this workspace names “" + name + "”.");
        overrule_.of = Grouping::name;
        overrule_.names = asked_.names;
        return {};
    }

    bool known(const std::string& name) const {
        return std::any_of(snapshot_.claims.begin(), snapshot_.claims.end(), [&](const Claim& c) {
            return (c.kind == model::Kind::party && c.value == name) || contains(c.parties, name);
        });
    }

    const NewOverrule& asked_;
    const model::Snapshot& snapshot_;
    const Resolve& resolve_;
    Overrule overrule_;
};

/// Where all must be named one by one: what is taken out. What it is taken out of is named by some of it, where it is
/// much.
bool namesAll(const Overrule& o, std::size_t group) { return group == 0 && (o.act == Act::part || o.act == Act::move); }

/// "2 of the 3 sources that it is about are not in this workspace." Empty where none is lost.
std::string lostSentence(const Overrule& o, std::size_t lost, std::size_t all) {
    if (lost == 0) return {};
    const bool claims = o.of == Grouping::commitment;
    std::string s = all == 1
                        ? std::string(claims ? "The claim" : "The source")
                        : std::to_string(lost) + " of the " + std::to_string(all) + (claims ? " claims" : " sources");
    s += std::string(" that it is about ") + (lost == 1 ? "is" : "are") +
         (claims ? " not found at " + std::string(lost == 1 ? "its place" : "their places") + " any more"
                 : " not in this workspace");
    return s + (o.holds() ? "." : ", so that it decides nothing.");
}

void readTargets(Overrule& o, const Json& targets, const Evidence& evidence) {
    std::size_t lost = 0;
    std::size_t all = 0;
    for (const Json& target : targets) {
        const auto found = o.of == Grouping::commitment ? evidence.claims(target) : evidence.sources(target);
        auto& group = o.groups.emplace_back();
        for (const auto& id : found) {
            ++all;
            if (id.empty())
                ++lost;
            else
                group.push_back(id);
        }
    }
    o.lost = lostSentence(o, lost, all);
}

void readWords(Overrule& o, const Json& json) {
    o.by = json.at("by").get<std::string>();
    const auto act = model::actNamed(json.at("act").get<std::string>());
    const auto of = model::groupingNamed(json.at("of").get<std::string>());
    if (!act || !of) throw Damaged("an event has an unknown act");
    o.act = *act;
    o.of = *of;
    o.name = json.value("name", "");
    if (json.contains("names")) o.names = json["names"].get<Ids>();
}

Json head(const char* kind, const std::string& by, const std::string& now, std::vector<std::string>& heads) {
    std::sort(heads.begin(), heads.end());
    return {{"v", 1}, {"kind", kind}, {"at", now}, {"by", by}, {"heads", heads}};
}

} // namespace

base::Result<Overrule> targetsOf(const NewOverrule& overrule, const Loaded& loaded,
                                 const std::function<std::string(const std::string&)>& resolve) {
    return Targets(overrule, loaded, resolve).find();
}

std::string groupText(const Overrule& o, const Loaded& loaded, const std::string& now, std::vector<std::string> heads) {
    Json json = head("group", o.by, now, heads);
    json["act"] = std::string(model::name(o.act));
    json["of"] = std::string(model::name(o.of));
    if (!o.name.empty()) json["name"] = o.name;
    if (!o.names.empty()) json["names"] = o.names;
    json["targets"] = Json::array();
    for (std::size_t i = 0; i < o.groups.size(); ++i)
        json["targets"].push_back(o.of == Grouping::commitment ? evidenceOfClaims(loaded, o.groups[i], namesAll(o, i))
                                                               : evidenceOfSources(loaded, o.groups[i]));
    return canonical(json);
}

std::string undoText(const std::string& event, const std::string& by, const std::string& now,
                     std::vector<std::string> heads) {
    Json json = head("undo", by, now, heads);
    json["event"] = event;
    return canonical(json);
}

Overrule overruleOf(const Event& event, const Evidence& evidence) {
    Overrule o;
    o.id = event.id;
    o.at = event.at;
    try {
        readWords(o, event.json);
        readTargets(o, event.json.at("targets"), evidence);
        return o;
    } catch (const Json::exception&) {
    } catch (const Damaged&) {
    }
    o.groups.clear();
    o.names.clear();
    o.lost = "This entry of the ledger is damaged and cannot be read.";
    return o;
}

} // namespace pledge::store
