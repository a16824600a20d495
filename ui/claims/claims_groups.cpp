#include "ui/claims/claims_groups.h"

#include "ui/claims/words.h"
#include "ui/document/choices.h"
#include "ui/document/labels.h"
#include "ui/document/wording.h"
#include "ui/theme/theme.h"

#include <array>
#include <unordered_map>

namespace pledge::ui {
namespace {

const std::array<QString, 5> names{QStringLiteral("nothing"), QStringLiteral("announcement"),
                                   QStringLiteral("commitment"), QStringLiteral("source"), QStringLiteral("kind")};

using Places = std::unordered_map<std::string, int>;

/// The groups of ids, and `rest` for what has none, where there is such.
class Grouper {
public:
    int add(const QString& title) {
        groups_.titles.append(title);
        return static_cast<int>(groups_.titles.size()) - 1;
    }

    ClaimGroups all(const model::Snapshot& snapshot, const Places& byClaim, const Places& bySource,
                    const QString& rest) {
        int last = -1;
        for (const model::Claim& c : snapshot.claims) {
            int group = placeOf(c.id, byClaim);
            if (group < 0) group = placeOf(c.source, bySource);
            if (group < 0 && last < 0) last = add(rest);
            groups_.groupOf.push_back(group < 0 ? last : group);
        }
        return std::move(groups_);
    }

private:
    static int placeOf(const std::string& id, const Places& places) {
        const auto it = places.find(id);
        return it == places.end() ? -1 : it->second;
    }

    ClaimGroups groups_;
};

ClaimGroups byAnnouncement(const model::Snapshot& snapshot) {
    Grouper grouper;
    Places claims, sources;
    for (const model::Announcement& a : snapshot.finding.announcements) {
        const int group = grouper.add(nameOf(a));
        for (const std::string& s : a.sources) sources.emplace(s, group);
        for (const model::Commitment& c : a.commitments)
            for (const model::Claim* claim : claimsBehind(snapshot, c)) claims.emplace(claim->id, group);
    }
    return grouper.all(snapshot, claims, sources, ClaimsWords::tr("In no announcement"));
}

ClaimGroups byCommitment(const model::Snapshot& snapshot) {
    Grouper grouper;
    Places claims;
    for (const model::Announcement& a : snapshot.finding.announcements)
        for (const model::Commitment& c : a.commitments) {
            const int group = grouper.add(labelOf(c));
            for (const model::Claim* claim : claimsBehind(snapshot, c)) claims.emplace(claim->id, group);
        }
    return grouper.all(snapshot, claims, {}, ClaimsWords::tr("Behind no commitment"));
}

ClaimGroups bySource(const model::Snapshot& snapshot) {
    Grouper grouper;
    Places sources;
    for (const model::Source& s : snapshot.sources)
        sources.emplace(s.id, grouper.add(text(s.letter) + QStringLiteral("  ") + titleOf(s)));
    return grouper.all(snapshot, {}, sources, ClaimsWords::tr("Of no source"));
}

ClaimGroups byKind(const model::Snapshot& snapshot) {
    ClaimGroups groups;
    for (int k = 0; k <= static_cast<int>(model::Kind::initiative); ++k)
        groups.titles.append(titled(wordOf(static_cast<model::Kind>(k))));
    for (const model::Claim& c : snapshot.claims) groups.groupOf.push_back(static_cast<int>(c.kind));
    return groups;
}

} // namespace

QString nameOf(GroupBy by) { return names[static_cast<std::size_t>(by)]; }

GroupBy groupByNamed(const QString& name) {
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == name) return static_cast<GroupBy>(i);
    return GroupBy::nothing;
}

ClaimGroups groupsOf(const model::Snapshot& snapshot, GroupBy by) {
    switch (by) {
    case GroupBy::announcement: return byAnnouncement(snapshot);
    case GroupBy::commitment: return byCommitment(snapshot);
    case GroupBy::source: return bySource(snapshot);
    case GroupBy::kind: return byKind(snapshot);
    case GroupBy::nothing: break;
    }
    return {};
}

} // namespace pledge::ui
