#include "core/report/json.h"
#include "core/report/report.h"
#include "tests/core/report/small.h"
#include "tests/support/catch.h"

using namespace pledge;
using namespace pledge::testing;
using report::Format;
using report::What;

TEST_CASE("a table has a row of names and one line each") {
    CHECK(report::list(small(), What::announcements, Format::table) ==
          "id   title                    investor  place   announced   sources  commitments\n"
          "a-1  Tallis builds a foundry  Tallis    Poland  2026-05-01  A B      2\n");
    CHECK(report::list(small(), What::discrepancies, Format::table) ==
          "id   facet     verdict   severity  type         state  label        readings             reason             "
          "commitment  announcement\n"
          "f-1  deadline  conflict  major     out_of_date  open   the foundry  2029 (A) | 2030 (B)  2029 is not 2030.  "
          "m-1         a-1\n");
}

TEST_CASE("a table keeps long and wide words in line") {
    auto s = small();
    s.sources[0].article.title = "日本の投資";
    s.sources[1].article.title = std::string(100, 'x') + "\ny";
    const auto table = report::list(s, What::sources, Format::table);
    CHECK_THAT(table,
               ContainsSubstring("s-b  A       日本の投資  ") && ContainsSubstring(std::string(59, 'x') + "…  "));
    CHECK(std::count(table.begin(), table.end(), '\n') == 3);
}

TEST_CASE("csv is RFC 4180") {
    CHECK(report::list(small(), What::sources, Format::csv) ==
          "id,letter,title,publisher,author,published,language,file,imported\r\n"
          "s-b,A,\"Tallis Foundry, \"\"big\"\" plans\",The Gdynia Post,Ewa "
          "Lis,2026-05-01,en,z.txt,2026-05-02T08:00:00Z\r\n"
          "s-a,B,Tallis waits,,,,en,a.txt,2026-05-03T08:00:00Z\r\n");
    CHECK(report::list(smallJudged(), What::annotations, Format::csv) ==
          "id,at,by,target,target_id,judgement,reading,reading_value,value,note,tags,stale\r\n"
          "e1,2026-05-04T09:30:00Z,Ada Nowak,facet,f-1,accepted,r-2,2030,,Their letter says so.,,stale\r\n"
          "e2,2026-05-05T10:00:00Z,Ada Nowak,source,s-a,,,,,Seen.,,\r\n"
          "e3,2026-05-06T10:00:00Z,Jo,claim,c-1,,,,,,\"check, sum\",\r\n"
          "e4,2026-05-07T10:00:00Z,Jo,facet,f-2,none_correct,,,€50 m,,,\r\n");
}

TEST_CASE("json is one array of objects, each with its id") {
    for (const What what : {What::sources, What::announcements, What::commitments, What::facets, What::claims,
                            What::discrepancies, What::annotations}) {
        const auto j = report::Json::parse(report::list(smallJudged(), what, Format::json));
        REQUIRE(j.is_array());
        REQUIRE_FALSE(j.empty());
        for (const auto& row : j) CHECK(row["id"].is_string());
        CHECK(report::list({}, what, Format::json) == "[]\n");
    }
    const auto facets = report::Json::parse(report::list(smallJudged(), What::facets, Format::json));
    CHECK(facets[0]["state"] == "stale");
    CHECK(facets[1]["state"] == "judged");
    CHECK(facets[2]["state"] == "open");
    CHECK(facets[1]["readings"][0]["value"]["value"] == 40000000);
    const auto claims = report::Json::parse(report::list(small(), What::claims, Format::json));
    CHECK(claims[3]["audience"] == report::Json{"welders", "fitters"});
    CHECK(claims[3]["value"] == 1500);
    CHECK(claims[0]["pillar"].is_null());
    CHECK(claims[0]["source"] == "s-b");
    CHECK(claims[0]["letter"] == "A");
    CHECK(claims[3]["letter"] == "B");
}

TEST_CASE("claims name their source by its letter in a table, by its id and letter in csv") {
    const auto line = [](const std::string& text, std::size_t n) {
        std::size_t at = 0;
        while (n-- > 0) at = text.find('\n', at) + 1;
        return text.substr(at, text.find('\n', at) - at);
    };
    const auto table = report::list(small(), What::claims, Format::table);
    CHECK(line(table, 0).starts_with("id   source  kind "));
    CHECK(line(table, 1).starts_with("c-2  A       date "));
    CHECK(line(table, 4).starts_with("c-4  B       people "));
    CHECK(line(table, 0).find("letter") == std::string::npos);
    const auto csv = report::list(small(), What::claims, Format::csv);
    CHECK(line(csv, 0).starts_with("id,source,kind,"));
    CHECK(line(csv, 0).ends_with(",letter\r"));
    CHECK(line(csv, 1).starts_with("c-2,s-b,date,"));
    CHECK(line(csv, 1).ends_with(",A\r"));
}
