#include "core/base/utf8.h"
#include "core/store/search_rows.h"
#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sys/stat.h>

using namespace pledge;
using namespace pledge::testing;
using namespace pledge::model;

namespace {

Input article(const std::string& title, const std::string& text) {
    Input in;
    in.article.title = title;
    in.article.file = title + ".txt";
    in.article.text = title + "\n\n" + text + "\n";
    in.bytes = in.article.text;
    return in;
}

Input japanese() {
    Input in = article("常盤電機、四国で人材育成",
                       "常盤電機は２０３０年までにＡＩ技術者を百万人育成する。投資額は120億円。\n\n同社の"
                       "工場はCafé Ångströmの隣にある。");
    in.article.language = "ja";
    Claim people = claimAt(in.article, Kind::people, "百万人");
    people.quantity = {1e6, {}, "people", "", Qualifier::exact};
    people.audience = {"技術者"};
    in.claims = {people};
    return in;
}

store::NewAnnotation note(Target target, const std::string& id, const std::string& text) {
    store::NewAnnotation a;
    a.by = "Ana Lind";
    a.target = target;
    a.targetId = id;
    a.note = text;
    return a;
}

HitsOfKind hits(const store::Workspace& workspace, HitKind kind, const std::string& words, std::size_t most = 50) {
    const auto all = workspace.search(words, most);
    REQUIRE(all);
    REQUIRE(all->size() == 5);
    for (const auto& k : *all) {
        CHECK(k.hits.size() == std::min(k.total, most));
        if (k.kind == kind) return k;
    }
    return {};
}

/// A hit's sentence with what was found in brackets.
std::string marked(const Hit& hit) {
    const base::CodePointIndex points(hit.sentence);
    std::string out;
    std::size_t at = 0;
    for (const auto& m : hit.marks) {
        const auto bytes = points.toBytes(m);
        out += hit.sentence.substr(at, bytes.start - at) + '[' + hit.sentence.substr(bytes.start, bytes.length()) + ']';
        at = bytes.end;
    }
    return out + hit.sentence.substr(at);
}

std::string marked(const HitsOfKind& kind) {
    std::string out;
    for (const auto& h : kind.hits) out += (out.empty() ? "" : "\n") + marked(h);
    return out;
}

std::string found(const store::Workspace& workspace, HitKind kind, const std::string& words) {
    return marked(hits(workspace, kind, words));
}

/// How much is found of each kind: commitments, claims, texts, notes, sources.
std::string totals(const store::Workspace& workspace, const std::string& words) {
    const auto all = workspace.search(words, 0);
    REQUIRE(all);
    std::string out;
    for (const auto& k : *all) out += (out.empty() ? "" : " ") + std::to_string(k.total);
    return out;
}

/// The words that the tables of the search still hold.
std::string left(const std::string& path) {
    SQLite::Database db(path, SQLite::OPEN_READWRITE);
    std::string out;
    for (const auto& t : store::searchTables()) {
        db.exec("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, " + std::string(t.name) + ", row)");
        {
            SQLite::Statement rows(db, "SELECT term FROM temp.words");
            while (rows.executeStep()) out += rows.getColumn(0).getString() + ' ';
        }
        db.exec("DROP TABLE temp.words");
    }
    return out;
}

} // namespace

TEST_CASE("Japanese is found from one character up, within its sentence and at its place") {
    const Folder folder;
    const auto workspace = filled(folder / "w.pledge", {brimhall("one", "2031"), japanese()});
    const auto kind = HitKind::text;
    CHECK(found(workspace, kind, "億") == "投資額は120[億]円。");
    CHECK(found(workspace, kind, "投資") == "[投資]額は120億円。");
    CHECK(found(workspace, kind, "投資額") == "[投資額]は120億円。");
    CHECK(found(workspace, kind, "投資額は120億円。") == "[投資額は120億円]。");
    CHECK(found(workspace, kind, "資投") == "");
    CHECK(found(workspace, kind, "技術者を百万人") == "常盤電機は２０３０年までにＡＩ[技術者を百万人]育成する。");
    CHECK(found(workspace, kind, "電") ==
          "常盤[電]機、四国で人材育成\n常盤[電]機は２０３０年までにＡＩ技術者を百万人育成する。");
    const auto all = hits(workspace, kind, "投資");
    REQUIRE(all.hits.size() == 1);
    const auto sources = shown(workspace).sources;
    CHECK(all.hits[0].source == sources[1].id);
    CHECK(all.hits[0].letter == "B");
    const auto& text = sources[1].article.text;
    const auto bytes = base::CodePointIndex(text).toBytes(all.hits[0].span);
    CHECK(text.substr(bytes.start, bytes.length()) == "投資");
}

TEST_CASE("width, case and accents make no difference to what is found") {
    const Folder folder;
    const auto workspace = filled(folder / "w.pledge", {brimhall("one", "2031"), japanese()});
    const auto kind = HitKind::text;
    for (const char* words : {"2030", "２０３０"})
        CHECK(found(workspace, kind, words) == "常盤電機は[２０３０]年までにＡＩ技術者を百万人育成する。");
    for (const char* words : {"cafe angstrom", "CAFÉ ÅNGSTRÖM", "\"Café Angstrom\"", "ｃａｆｅ ang"}) {
        INFO(words);
        CHECK_THAT(found(workspace, kind, words), ContainsSubstring("[Café"));
    }
    CHECK(found(workspace, kind, "tarnvik by 2031") ==
          "Brimhall Foods will put 900 million kroner into a plant at [Tårnvik] [by] [2031].");
}

TEST_CASE("the last word may go on, others are whole, marks of quotation make a phrase") {
    const Folder folder;
    const auto workspace = filled(folder / "w.pledge", {brimhall("one", "2031")});
    CHECK(totals(workspace, "krone") == "0 1 1 0 0");
    CHECK(totals(workspace, "krone million") == "0 0 0 0 0");
    CHECK(totals(workspace, "kroner mil") == "0 1 1 0 0");
    CHECK(totals(workspace, "\"krone\"") == "0 0 0 0 0");
    CHECK(totals(workspace, "\"million kroner\"") == "0 1 1 0 0");
    CHECK(totals(workspace, "\"kroner million\"") == "0 0 0 0 0");
    CHECK(totals(workspace, "\"million kron") == "0 1 1 0 0"); // still being typed
    CHECK(totals(workspace, "roner") == "0 0 0 0 0");
}

TEST_CASE("all words must stand in one passage, and the sentence with most of them is shown") {
    const Folder folder;
    const Input in = article("Plant", "Brimhall builds. Its plant opens in May with 40 people.\n\nThe town waits.");
    const auto workspace = filled(folder / "w.pledge", {in});
    CHECK(found(workspace, HitKind::text, "brimhall plant") == "[Brimhall] builds.");
    CHECK(found(workspace, HitKind::text, "plant people") == "Its [plant] opens in May with 40 [people].");
    CHECK(found(workspace, HitKind::text, "people town") == "");
    CHECK(found(workspace, HitKind::text, "\"builds its\"") == "Brimhall [builds. Its]");
}

TEST_CASE("claims are found by their words and by their value, with the commitment that they make") {
    const Folder folder;
    const auto workspace = filled(folder / "w.pledge", {brimhall("one", "2031"), brimhall("two", "2032"), japanese()});
    const auto kind = HitKind::claim;
    const auto sums = hits(workspace, kind, "900 kroner");
    REQUIRE(sums.total == 2);
    const auto s = shown(workspace);
    const auto* claim = s.claim(sums.hits[0].claim);
    REQUIRE(claim);
    CHECK(claim->quote == "900 million kroner");
    CHECK(sums.hits[0].source == s.sources[0].id);
    CHECK(sums.hits[1].source == s.sources[1].id);
    CHECK(sums.hits[0].span == claim->span);
    CHECK(sums.hits[0].commitment == "m-plant");
    CHECK(marked(sums.hits[0]) == "Brimhall Foods will put [900] million [kroner] into a plant at Tårnvik by 2031.");
    // By the value alone: the whole of the words is what was found.
    CHECK(found(workspace, kind, "\"NOK 900 m\"") ==
          "Brimhall Foods will put [900 million kroner] into a plant at Tårnvik by 2031.\n"
          "Brimhall Foods will put [900 million kroner] into a plant at Tårnvik by 2032.");
    CHECK(found(workspace, kind, "1 million") == "常盤電機は２０３０年までにＡＩ技術者を[百万人]育成する。");
    CHECK(found(workspace, kind, "技術者") == "常盤電機は２０３０年までにＡＩ技術者を[百万人]育成する。");
    CHECK(found(workspace, kind, "\"kroner NOK\"") == ""); // no phrase runs from the quote into the value
    CHECK(hits(workspace, kind, "brimhall").hits[0].commitment == "");
    CHECK(found(workspace, HitKind::commitment, "plan") == "A [plant]");
    CHECK(hits(workspace, HitKind::commitment, "plan").hits[0].commitment == "m-plant");
}

TEST_CASE("sources are found by what they say of themselves") {
    const Folder folder;
    Input in = brimhall("one", "2031");
    in.article.publisher = "Fjordposten";
    in.article.author = "Maja Øst";
    const auto workspace = filled(folder / "w.pledge", {in});
    CHECK(found(workspace, HitKind::source, "fjord") == "[Fjordposten]");
    CHECK(found(workspace, HitKind::source, "maja ost") == "[Maja] [Øst]");
    CHECK(found(workspace, HitKind::source, "one.txt") == "[one.txt]");
    CHECK(found(workspace, HitKind::source, "tarnvik fjord") == "Brimhall Foods für [Tårnvik] (one)");
    CHECK(hits(workspace, HitKind::source, "fjord").hits[0].source == shown(workspace).sources[0].id);
}

TEST_CASE("notes are found, newest first, but not those of judgements that were replaced") {
    const Folder folder;
    auto workspace = filled(folder / "w.pledge", {brimhall("one", "2031"), brimhall("two", "2032")});
    const auto s = shown(workspace);
    StillClock clock;
    const auto write = [&](store::NewAnnotation a, const std::string& time) {
        clock.time = time;
        const auto done = workspace.annotate(a, clock);
        REQUIRE(done);
        return done->id;
    };
    auto first = judged(Judgement::accepted, "f-deadline", "r-2031");
    first.note = "The registry confirms 2031.";
    write(first, "2026-05-14T08:00:00Z");
    CHECK(found(workspace, HitKind::note, "registry") == "The [registry] confirms 2031.");
    auto second = judged(Judgement::unsure, "f-deadline");
    second.note = "The registry was amended.\nAsk again.";
    const auto newest = write(second, "2026-05-14T09:00:00Z");
    CHECK(found(workspace, HitKind::note, "registry") == "The [registry] was amended.");
    auto tagged = note(Target::source, s.sources[0].id, "A registry note.");
    tagged.tags = {"follow up", "設備"};
    const auto other = write(tagged, "2026-05-14T07:00:00Z");
    const auto all = hits(workspace, HitKind::note, "registry");
    REQUIRE(all.total == 2);
    CHECK(all.hits[0].annotation == newest);
    CHECK(all.hits[0].facet == "f-deadline");
    CHECK(all.hits[0].commitment == "m-plant");
    CHECK(all.hits[1].annotation == other);
    CHECK(all.hits[1].source == s.sources[0].id);
    CHECK(found(workspace, HitKind::note, "設") == "[設]備");
    CHECK(found(workspace, HitKind::note, "\"follow up\"") == "[follow up]");
    // A note beside the judgement replaces nothing, and a judgement without words replaces one with words.
    write(note(Target::facet, "f-deadline", "Look at the amended deed."), "2026-05-14T10:00:00Z");
    CHECK(hits(workspace, HitKind::note, "amended").total == 2);
    write(judged(Judgement::all_true, "f-deadline"), "2026-05-14T11:00:00Z");
    CHECK(found(workspace, HitKind::note, "amended") == "Look at the [amended] deed.");
    const auto claim = s.claimsOf(s.sources[1].id)[1];
    write(note(Target::claim, claim->id, "Odd sum."), "2026-05-14T12:00:00Z");
    const auto odd = hits(workspace, HitKind::note, "odd");
    REQUIRE(odd.hits.size() == 1);
    CHECK(odd.hits[0].claim == claim->id);
    CHECK(odd.hits[0].source == s.sources[1].id);
    // What was taken back is not found, and the judgement before it is again.
    REQUIRE(workspace.takeBack(odd.hits[0].annotation, "Ana Lind", clock));
    CHECK(hits(workspace, HitKind::note, "odd").total == 0);
    REQUIRE(workspace.takeBack(shown(workspace).annotations.back().id, "Ana Lind", clock));
    CHECK(hits(workspace, HitKind::note, "amended").total == 2);
    write(note(Target::commitment, "m-plant", "Odd plant."), "2026-05-14T13:00:00Z");
    CHECK(hits(workspace, HitKind::note, "plant").hits.at(0).commitment == "m-plant");
    CHECK(workspace.check()->empty());
}

TEST_CASE("what is taken out is found no more, and what is imported again is") {
    const Folder folder;
    const std::string path = folder / "w.pledge";
    auto workspace = filled(path, {brimhall("one", "2031"), japanese()});
    const auto ids = shown(workspace).sources;
    CHECK(totals(workspace, "技術者") == "0 1 1 0 0");
    REQUIRE(workspace.removeSource(ids[1].id));
    CHECK(totals(workspace, "技術者") == "0 0 0 0 0");
    CHECK(totals(workspace, "tarnvik") == "0 0 2 0 1");
    CHECK(workspace.check()->empty());
    add(workspace, japanese());
    add(workspace, japanese()); // known already
    CHECK(totals(workspace, "技術者") == "0 1 1 0 0");
    REQUIRE(workspace.removeSource(ids[0].id));
    REQUIRE(workspace.removeSource(shown(workspace).sources[0].id));
    CHECK(left(path) == "");
    CHECK(query(path, "SELECT count(*) FROM passages") == "0\n");
    CHECK(workspace.check()->empty());
}

TEST_CASE("a finding that is replaced takes its labels with it") {
    const Folder folder;
    auto workspace = filled(folder / "w.pledge", {brimhall("one", "2031")});
    Finding finding = shown(workspace).finding;
    finding.announcements[0].commitments[0].label = "Cold store";
    REQUIRE(workspace.putFinding(finding, {}));
    CHECK(found(workspace, HitKind::commitment, "plant") == "");
    CHECK(found(workspace, HitKind::commitment, "cold") == "[Cold] store");
    store::PartFinding part;
    part.stamp = workspace.pending(0)->stamp;
    part.sources = {shown(workspace).sources[0].id};
    part.finding = finding;
    part.finding.announcements[0].commitments[0].label = "Silo";
    part.linked = {part.sources};
    REQUIRE(*workspace.putPart(part));
    CHECK(found(workspace, HitKind::commitment, "cold") == "");
    CHECK(found(workspace, HitKind::commitment, "silo") == "[Silo]");
    CHECK(workspace.check()->empty());
}

TEST_CASE("no more hits are read than asked for, and all are counted") {
    const Folder folder;
    std::vector<Input> many;
    for (int i = 0; i < 30; ++i) many.push_back(brimhall(std::to_string(i), std::to_string(2031 + i)));
    const auto workspace = filled(folder / "w.pledge", many);
    const auto few = hits(workspace, HitKind::text, "tarnvik", 7);
    CHECK(few.total == 60);
    REQUIRE(few.hits.size() == 7);
    const auto sources = shown(workspace).sources;
    for (std::size_t i = 0; i < 7; ++i) CHECK(few.hits[i].source == sources[i / 2].id);
    CHECK(totals(workspace, "tarnvik") == "0 0 60 0 30");
}

TEST_CASE("no words make an error, whatever they are") {
    const Folder folder;
    const auto workspace = filled(folder / "w.pledge", {brimhall("one", "2031")});
    for (const std::string& words : {std::string(),
                                     std::string("\""),
                                     std::string("\"\"\""),
                                     std::string("*"),
                                     std::string("^"),
                                     std::string("a*b^c"),
                                     std::string("NEAR("),
                                     std::string("NEAR(a b)"),
                                     std::string("AND"),
                                     std::string("OR OR"),
                                     std::string("NOT"),
                                     std::string("words: x"),
                                     std::string("-kronur"),
                                     std::string("(kronur"),
                                     std::string("kronur)"),
                                     std::string("{z}"),
                                     std::string("'; DROP TABLE claims; --"),
                                     std::string("🚀🚀"),
                                     std::string("\xFF\xFE\x80"),
                                     std::string("a\0b", 3),
                                     std::string(10000, '"'),
                                     std::string(10000, 'x'),
                                     std::string(10000, '*'),
                                     std::string(10000, '(')}) {
        INFO(words.substr(0, 40));
        const auto result = workspace.search(words, 10);
        REQUIRE(result);
        for (const auto& k : *result) CHECK(k.total == 0);
    }
    std::string many, same;
    for (int i = 0; i < 2500; ++i) many += "w" + std::to_string(i) + ' ', same += "億";
    CHECK(workspace.search(many, 10));
    CHECK(workspace.search(same, 10));
    CHECK(totals(workspace, "kroner - 900 *") == "0 1 1 0 0");
    CHECK(totals(workspace, "-kroner)") == "0 1 1 0 0");
    CHECK(totals(workspace, "(Tårnvik)") == "0 0 2 0 1");
}

TEST_CASE("a text is cut into paragraphs, long ones at their sentences, words, characters") {
    const auto told = [](const std::string& text) {
        std::string out;
        std::size_t before = 0;
        for (const auto& p : store::passagesOf(text)) {
            CHECK(p.bytes.start >= before);
            CHECK(base::CodePointIndex(text).toCodePoints(p.bytes) == p.points);
            before = p.bytes.end;
            out += '[' + text.substr(p.bytes.start, p.bytes.length()) + ']';
        }
        return out;
    };
    CHECK(told("") == "");
    CHECK(told("One.\nTwo.\n\nThree.\n") == "[One.\nTwo.][Three.\n]");
    CHECK(told("日\n \t\n本\n\n\n\n* * *\n\n億") == "[日][本][億]");
    CHECK(told("\n\nA") == "[A]");
    const auto lengths = [](const std::string& text) {
        std::vector<std::size_t> out;
        for (const auto& p : store::passagesOf(text)) out.push_back(p.bytes.length());
        return out;
    };
    CHECK(lengths(std::string(5000, 'x')) == std::vector<std::size_t>{4096, 904});
    CHECK(lengths(std::string(4000, 'x') + ' ' + std::string(1000, 'y')) == std::vector<std::size_t>{4001, 1000});
    CHECK(lengths(std::string(4000, 'x') + ". y " + std::string(1000, 'y')) == std::vector<std::size_t>{4002, 1002});
    std::string japanese;
    for (int i = 0; i < 2000; ++i) japanese += "億";
    CHECK(lengths(japanese) == std::vector<std::size_t>{4095, 1905});
}

TEST_CASE("what stands deep in a long paragraph is found with its place") {
    const Folder folder;
    std::string text;
    for (int i = 0; i < 3000; ++i) text += "億円 ";
    const auto workspace = filled(folder / "w.pledge", {article("Long", text + "Brimhall " + text)});
    const auto all = hits(workspace, HitKind::text, "brimhall");
    REQUIRE(all.hits.size() == 1);
    CHECK(all.hits[0].span == base::Span{6 + 9000, 6 + 9008});
}

TEST_CASE("a workspace that may only be read is searched") {
    const Folder folder;
    const std::string path = folder / "w.pledge";
    filled(path, {japanese()});
    ::chmod(path.c_str(), 0444);
    ::chmod(folder.path().c_str(), 0555);
    CHECK(asNobody([&] {
              const auto workspace = store::Workspace::open(path, false);
              const auto all = workspace->search("億", 5);
              return all ? std::to_string((*all)[2].total) : all.error().message;
          }) == "1");
    ::chmod(folder.path().c_str(), 0777);
}

TEST_CASE("check finds a search that does not find what stands there") {
    const auto afterwards = [](const std::string& sql) {
        const Folder folder;
        const std::string path = folder / "w.pledge";
        {
            auto workspace = filled(path, {brimhall("one", "2031"), brimhall("two", "2032")});
            auto a = judged(Judgement::unsure, "f-deadline");
            a.note = "Ask.";
            REQUIRE(workspace.annotate(a, StillClock()));
            REQUIRE(workspace.check()->empty());
        }
        tamper(path, sql);
        const auto problems = store::Workspace::open(path, false)->check();
        std::string out;
        for (const auto& p : *problems) out += p + '\n';
        return out;
    };
    CHECK(afterwards("DELETE FROM claim_search WHERE rowid = 2") ==
          "The search in claims does not find “900” where it stands, nor 4 other words.\n");
    CHECK(afterwards("DELETE FROM note_search") == "The search in notes does not find “ask” where it stands.\n");
    CHECK(afterwards("INSERT INTO source_search (rowid, title) VALUES (9, 'brimhall')") ==
          "The search in what sources say of themselves does not find “brimhall” where it stands.\n");
    CHECK(afterwards("INSERT INTO passage_search (passage_search, rowid, words) VALUES ('delete', 2, 'plant'); "
                     "INSERT INTO passage_search (rowid, words) VALUES (9, 'plant')") ==
          "The search in texts does not find “plant” where it stands.\n");
    CHECK(afterwards("UPDATE commitment_search SET label = 'a silo'") ==
          "The search in labels of commitments does not find “silo” where it stands, nor 1 other words.\n");
    CHECK(afterwards("DELETE FROM passages WHERE number = 1") ==
          "The passages of edition 1 are not those of its text.\n");
    CHECK_THAT(afterwards("DELETE FROM notes"), ContainsSubstring("The row of notes for event "));
}

TEST_CASE("named filters are kept, replaced, renamed and deleted") {
    const Folder folder;
    const std::string path = folder / "w.pledge";
    auto workspace = filled(path, {brimhall("one", "2031")});
    CHECK(workspace.savedViews()->empty());
    const auto before = workspace.dataVersion();
    REQUIRE(workspace.saveView({"Open conflicts", R"({"states":["open"]})"}));
    CHECK(workspace.dataVersion() != before);
    CHECK_FALSE(workspace.findingIsStale());
    REQUIRE(workspace.saveView({"億", R"({"search":"億"})"}));
    REQUIRE(workspace.saveView({"Open conflicts", R"({"states":["open","stale"]})"}));
    const std::vector<store::SavedView> two{{"Open conflicts", R"({"states":["open","stale"]})"},
                                            {"億", R"({"search":"億"})"}};
    CHECK(*workspace.savedViews() == two);
    CHECK(*store::Workspace::open(path, false)->savedViews() == two);
    CHECK(workspace.renameView("Open conflicts", "億").error().message ==
          "There is a view “億” already: give another name.");
    CHECK(workspace.renameView("Closed", "X").error().kind == base::Error::Kind::usage);
    REQUIRE(workspace.renameView("億", "Billions"));
    CHECK((*workspace.savedViews())[0].name == "Billions");
    REQUIRE(workspace.deleteView("Billions"));
    CHECK(workspace.deleteView("Billions").error().message ==
          "There is no saved view “Billions”; it may have been renamed or deleted.");
    CHECK(workspace.savedViews()->size() == 1);
    CHECK_FALSE(workspace.saveView({"", "{}"}));
    CHECK_FALSE(workspace.saveView({"x", "{"}));
    CHECK(workspace.check()->empty());
}
