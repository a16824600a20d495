#include "core/report/report.h"
#include "tests/core/report/small.h"
#include "tests/support/catch.h"

using namespace pledge;
using namespace pledge::testing;
using Form = report::DossierPart::Form;

namespace {

std::string formOf(Form f) {
    static constexpr const char* names[] = {"title",   "heading", "paragraph", "source", "chart",    "discrepancy",
                                            "reading", "quote",   "judgement", "note",   "reference"};
    return names[static_cast<std::size_t>(f)];
}

/// One line a part: form, mark, text with its emphasis in brackets, detail, id.
std::string printed(const std::vector<report::DossierPart>& parts) {
    std::string out;
    for (const auto& p : parts) {
        std::string text = p.text;
        if (!p.emphasis.empty()) text = text.insert(p.emphasis.end, "]").insert(p.emphasis.start, "[");
        out += formOf(p.form) + (p.mark.empty() ? "" : " " + p.mark) + ": " + text + p.chart +
               (p.detail.empty() ? "" : " (" + p.detail + ")") + (p.id.empty() ? "" : " #" + p.id) + '\n';
    }
    return out;
}

} // namespace

TEST_CASE("a dossier tells sources, charts, discrepancies with quotes, and references") {
    CHECK(printed(report::dossier(small(), "Foundry")) ==
          "title: Foundry (2 sources, 1 announcement, 1 discrepancy)\n"
          "heading: Sources\n"
          "source A: Tallis Foundry, \"big\" plans (The Gdynia Post, Ewa Lis, 1 May 2026, z.txt) #s-b\n"
          "source B: Tallis waits (a.txt) #s-a\n"
          "heading: Tallis builds a foundry (Tallis, Poland, announced 1 May 2026, sources A B) #a-1\n"
          "chart: timeline #a-1\n"
          "chart: pillars #a-1\n"
          "paragraph: A and B: They share a text.\n"
          "discrepancy ≠: the foundry: deadline (2029 is not 2030.) #f-1\n"
          "reading A: fiscal 2029 (1 source (of one report with B); A is a party's own text; dated on the day) #r-1\n"
          "quote 1: It opens [by 2029]. (A) #c-2\n"
          "reading B: 2030 (1 source (of one report with A)) #r-2\n"
          "quote 2: It opens [by 2030], says Tallis. (B) #c-3\n"
          "heading: References\n"
          "reference 1: A, Tallis Foundry, \"big\" plans, The Gdynia Post, 1 May 2026 (characters 38–45) #c-2\n"
          "reference 2: B, Tallis waits (characters 23–30) #c-3\n");
}

TEST_CASE("a dossier names files without their folders") {
    auto s = small();
    s.sources[0].article.file = "-";
    s.sources[1].article.file = "/home/ewa/private case/a.txt";
    s.sources[1].article.title.clear();
    const auto text = printed(report::dossier(s, "Foundry"));
    CHECK_THAT(text, ContainsSubstring("\"big\" plans (The Gdynia Post, Ewa Lis, 1 May 2026, standard input) #s-b\n"
                                       "source B: a.txt (a.txt) #s-a\n"));
    CHECK_THAT(text, ContainsSubstring("reference 2: B, a.txt (characters 23–30) #c-3\n"));
    CHECK(text.find("private") == std::string::npos);
    CHECK_THAT(report::list(s, report::What::sources, report::Format::csv),
               ContainsSubstring(",-,") && ContainsSubstring(",/home/ewa/private case/a.txt,"));
}

TEST_CASE("a dossier tells what an analyst wrote where it belongs") {
    const auto text = printed(report::dossier(smallJudged(), "Foundry"));
    CHECK_THAT(text, ContainsSubstring(
                         "judgement: Accepted: 2030 (Ada Nowak, 4 May 2026, 09:30; stale: A source was added.) #f-1\n"
                         "note: Their letter says so. (Ada Nowak, 4 May 2026, 09:30) #f-1\n"));
    CHECK_THAT(text, ContainsSubstring(
                         "source B: Tallis waits (a.txt) #s-a\nnote: Seen. (Ada Nowak, 5 May 2026, 10:00) #s-a\n"));
    CHECK_THAT(text, ContainsSubstring("heading: Other judgements and notes\n"
                                       "paragraph: On the words “about €40 million” #c-1\n"
                                       "note: check, sum (tags, Jo, 6 May 2026, 10:00) #c-1\n"
                                       "paragraph: the foundry: amount #f-2\n"
                                       "judgement: None is correct: €50 m (Jo, 7 May 2026, 10:00) #f-2\n"));
}

TEST_CASE("claims are marked in code points, and one cited twice has one reference") {
    auto s = small();
    auto& facets = s.finding.announcements[0].commitments[0].facets;
    facets[1].verdict = model::Verdict::conflict;
    facets[0].readings.push_back(facets[1].readings[0]);
    const auto parts = report::dossier(s, "x");
    std::size_t quotes = 0;
    for (const auto& p : parts) {
        if (p.form != Form::quote || p.id != "c-1") continue;
        ++quotes;
        CHECK(p.text == "Café money: about €40 million.");
        CHECK(p.emphasis == base::Span{12, 29});
        CHECK(p.mark == "3");
    }
    CHECK(quotes == 2);
    CHECK(std::count_if(parts.begin(), parts.end(), [](const auto& p) { return p.form == Form::reference; }) == 3);
}

TEST_CASE("quotes of a reading stand as their sources do") {
    auto s = small();
    s.finding.announcements[0].commitments[0].facets[0].readings[0].claims = {"c-3", "c-2"};
    const auto text = printed(report::dossier(s, "x"));
    CHECK_THAT(text, ContainsSubstring("quote 1: It opens [by 2029]. (A) #c-2\n"
                                       "quote 2: It opens [by 2030], says Tallis. (B) #c-3\n"));
}

TEST_CASE("a dossier's title counts what is judged, but not what is out of date") {
    auto s = small();
    model::Annotation judgement;
    judgement.judgement = model::Judgement::unsure;
    for (const auto& a : s.finding.announcements)
        for (const auto& c : a.commitments)
            for (const auto& f : c.facets)
                if (f.verdict == model::Verdict::conflict) judgement.targetId = f.id;
    s.annotations = {judgement};
    CHECK(printed(report::dossier(s, "Foundry"))
              .starts_with("title: Foundry (2 sources, 1 announcement, 1 discrepancy (1 judged))"));
    s.annotations.front().stale = true;
    CHECK(printed(report::dossier(s, "Foundry"))
              .starts_with("title: Foundry (2 sources, 1 announcement, 1 discrepancy)"));
}

TEST_CASE("without discrepancies a dossier says so, and an empty workspace has its title alone") {
    auto s = small();
    s.finding.announcements[0].commitments.erase(s.finding.announcements[0].commitments.begin());
    CHECK_THAT(printed(report::dossier(s, "x")),
               ContainsSubstring("paragraph: The sources do not contradict each other."));
    s.finding.announcements[0].sources.resize(1);
    CHECK_THAT(printed(report::dossier(s, "x")),
               ContainsSubstring("paragraph: One source alone reports this, and it does not contradict itself."));
    CHECK(printed(report::dossier({}, "Empty")) == "title: Empty (0 sources, 0 announcements, 0 discrepancies)\n");
}
