#pragma once

#include "core/model/snapshot.h"

namespace pledge::testing {

/// Two sources on one announcement, with a conflict in its deadline, an amount in two qualifiers and a list of people.
inline model::Snapshot small() {
    using namespace model;
    Snapshot s;
    Source b{"s-b", "A", "bb", "2026-05-02T08:00:00Z", {}};
    b.article = {"z.txt",
                 "Tallis Foundry, \"big\" plans",
                 "The Gdynia Post",
                 "Ewa Lis",
                 "2026-05-01",
                 "en",
                 "Tallis Foundry, \"big\" plans\n\nIt opens by 2029. Café money: about €40 million.\n",
                 {"Guessed."}};
    Source a{"s-a", "B", "aa", "2026-05-03T08:00:00Z", {}};
    a.article = {"a.txt", "Tallis waits", "", "", "", "en", "Tallis waits\n\nIt opens by 2030, says Tallis.\n", {}};
    s.sources = {b, a};

    Claim money;
    money.id = "c-1", money.source = "s-b", money.kind = Kind::money, money.span = {59, 76},
    money.quote = "about €40 million";
    money.quantity = {4e7, std::nullopt, "EUR", "", Qualifier::about};
    money.when = "2029", money.whenRole = WhenRole::deadline, money.whenClaim = 38,
    money.standing = Standing::committed;
    money.rule = "money.sign", money.steps = {"40 million is 40000000."}, money.parties = {"Tallis Foundry"};
    Claim date;
    date.id = "c-2", date.source = "s-b", date.kind = Kind::date, date.span = {38, 45}, date.quote = "by 2029",
    date.value = "2029";
    date.rule = "date.year";
    Claim other = date;
    other.id = "c-3", other.source = "s-a", other.span = {23, 30}, other.quote = "by 2030", other.value = "2030";
    Claim people;
    people.id = "c-4", people.source = "s-a", people.kind = Kind::people, people.span = {37, 43},
    people.quote = "Tallis";
    people.quantity = {1.5e3, 2000, "people", "P1Y", Qualifier::up_to};
    people.audience = {"welders", "fitters"}, people.audienceOpen = true, people.restates = 3, people.pillar = "talent";
    people.standing = Standing::discussed, people.rule = "people.count";
    s.claims = {date, money, other, people};

    Facet deadline{"f-1", FacetName::deadline, Verdict::conflict, Severity::major, "2029 is not 2030.", {}};
    deadline.type = Difference::out_of_date;
    deadline.readings = {{"r-1", std::string("2029"), "fiscal", false, {"s-b"}, {"c-2"}, {1, {"s-b"}, "s-b"}},
                         {"r-2", std::string("2030"), "", false, {"s-a"}, {"c-3"}}};
    Facet amount{"f-2", FacetName::amount, Verdict::single, Severity::major, "One source says it.", {}};
    amount.readings = {{"r-3", Quantity{4e7, 4.5e7, "EUR", "", Qualifier::about}, "", false, {"s-b"}, {"c-1"}}};
    Facet audience{"f-3", FacetName::audience, Verdict::single, Severity::minor, "One.", {}};
    audience.readings = {
        {"r-4", std::vector<std::string>{"welders", "fitters"}, "", true, {"s-a", "s-b"}, {"c-4", "c-1"}, {1, {}, "s-b"}}};
    Facet count{"f-4", FacetName::count, Verdict::single, Severity::major, "One.", {}};
    count.readings = {
        {"r-5", Quantity{1500, std::nullopt, "people", "P1Y", Qualifier::up_to}, "", false, {"s-a"}, {"c-4"}}};
    Commitment m{"m-1", "the foundry", Kind::money, "", Standing::committed, {"c-1"}, {deadline, amount}};
    Commitment n{"m-2", "training", Kind::people, "talent", Standing::discussed, {"c-4"}, {audience, count}};
    s.finding.announcements = {{"a-1",
                                "Tallis builds a foundry",
                                "Tallis",
                                "Poland",
                                {"Tallis"},
                                {"Poland"},
                                "2026-05-01",
                                {"s-b", "s-a"},
                                {m, n},
                                {{{"s-b", "s-a"}, "They share a text."}}}};
    s.index();
    return s;
}

/// The same with a judgement that went stale, a note on a source and a tag on a claim.
inline model::Snapshot smallJudged() {
    using namespace model;
    Snapshot s = small();
    Annotation judged;
    judged.id = "e1", judged.by = "Ada Nowak", judged.at = "2026-05-04T09:30:00Z", judged.targetId = "f-1";
    judged.judgement = Judgement::accepted, judged.reading = "r-2", judged.readingValue = std::string("2030"),
    judged.note = "Their letter says so.";
    judged.stale = true, judged.staleReason = "A source was added.";
    Annotation note;
    note.id = "e2", note.by = "Ada Nowak", note.at = "2026-05-05T10:00:00Z", note.target = Target::source,
    note.targetId = "s-a", note.note = "Seen.";
    Annotation tag;
    tag.id = "e3", tag.by = "Jo", tag.at = "2026-05-06T10:00:00Z", tag.target = Target::claim, tag.targetId = "c-1",
    tag.tags = {"check", "sum"};
    Annotation wrong;
    wrong.id = "e4", wrong.by = "Jo", wrong.at = "2026-05-07T10:00:00Z", wrong.targetId = "f-2",
    wrong.judgement = Judgement::none_correct;
    wrong.value = Quantity{5e7, std::nullopt, "EUR", "", Qualifier::exact};
    s.annotations = {judged, note, tag, wrong};
    return s;
}

} // namespace pledge::testing
