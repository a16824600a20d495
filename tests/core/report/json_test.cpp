#include "core/report/json.h"
#include "core/report/report.h"
#include "tests/core/report/small.h"
#include "tests/support/catch.h"

#include <array>
#include <cmath>

using namespace pledge;
using namespace pledge::testing;

TEST_CASE("numbers print whole where they are whole") {
    CHECK(report::number(1e10).dump() == "10000000000");
    CHECK(report::number(0.94).dump() == "0.94");
    CHECK(report::number(-3).dump() == "-3");
    CHECK(report::number(9007199254740992.0).dump() == "9007199254740992");
    CHECK(report::number(1e20).dump() == "1e+20");
    CHECK(report::number(0.1 + 0.2).dump() == "0.30000000000000004");
}

TEST_CASE("a line of extract has every field of the contract, null where it does not apply") {
    const auto s = small();
    CHECK(
        report::extractLine(s.sources[1].article, {s.claims[2], s.claims[3]}) ==
        R"({"schema":"pledgescope/extract/1","file":"a.txt","title":"Tallis waits","publisher":null,"author":null,)"
        R"("published":null,"language":"en","text":"Tallis waits\n\nIt opens by 2030, says Tallis.\n","claims":[)"
        R"({"kind":"date","start":23,"end":30,"quote":"by 2030","value":"2030","value_max":null,"unit":null,"per":null,)"
        R"("qualifier":null,"restates":null,"audience":null,"when":null,"when_role":null,"standing":null,"pillar":null,)"
        R"("calendar":null,"party_type":null,"role":null,"rule":"date.year"},)"
        R"({"kind":"people","start":37,"end":43,"quote":"Tallis","value":1500,"value_max":2000,"unit":"people",)"
        R"("per":"P1Y","qualifier":"up_to","restates":3,"audience":["welders","fitters"],"open":true,"when":null,)"
        R"("when_role":null,"standing":"discussed","pillar":"talent","calendar":null,"party_type":null,"role":null,)"
        R"("rule":"people.count"}]})");
    CHECK_THAT(report::extractLine(s.sources[0].article, {s.claims[1]}),
               ContainsSubstring(R"("quote":"about €40 million","value":40000000,)") &&
                   ContainsSubstring(R"("when":"2029","when_role":"deadline")") &&
                   ContainsSubstring(R"("notes":["Guessed."])"));
}

TEST_CASE("a line of extract is the JSON that the library would write") {
    model::Article a;
    for (char c = 1; c < 0x7F; ++c) a.text.append(static_cast<std::size_t>(c) % 23, 'x') += c;
    a.text += "\u65e5\u672c \x7F " + std::string(70000, '"') + "\xC3";
    a.file = "b\xFF.txt";
    a.notes = {"One.", "Two\\."};
    std::vector<model::Claim> claims(7);
    for (int i = 0; i < 7; ++i) {
        model::Claim& c = claims[static_cast<std::size_t>(i)];
        c.kind = static_cast<model::Kind>(i);
        c.quote = "\"5\"\n";
        c.quantity.value =
            std::array{0.0, -0.0, 1e21, 0.1 + 0.2, 2.5e-7, 1e15 + 0.5, std::nan("")}[static_cast<std::size_t>(i)];
        if (i % 2) c.quantity.value_max = 9007199254740993.0 * i;
        c.value = i % 3 ? "2030" : "";
        c.whenRole = model::WhenRole::period;
        if (i > 3) c.when = "2029";
        c.audienceOpen = i == 2;
    }
    report::Json j;
    j["schema"] = "pledgescope/extract/1";
    j["file"] = a.file;
    report::putMetadata(j, a);
    j["text"] = a.text;
    j["claims"] = report::Json::array();
    for (const auto& c : claims) j["claims"].push_back(report::claimJson(c));
    j["notes"] = a.notes;
    CHECK(report::extractLine(a, claims) == report::print(j));
}

TEST_CASE("a long article is written piece by piece") {
    model::Article a;
    a.text.assign(1000000, 'x');
    std::size_t pieces = 0, longest = 0;
    std::string line;
    report::ExtractLine writer(a, [&](std::string_view piece) {
        ++pieces;
        longest = std::max(longest, piece.size());
        line += piece;
    });
    const std::vector<model::Claim> batch(1000);
    for (int i = 0; i < 3; ++i) writer.add(batch);
    writer.finish();
    CHECK(line == report::extractLine(a, std::vector<model::Claim>(3000)));
    CHECK(pieces > 15);
    CHECK(longest < 200000);
}

TEST_CASE("an article with broken characters still prints") {
    model::Article a;
    a.text = "a\xFF";
    CHECK_THAT(report::extractLine(a, {}), ContainsSubstring("a\uFFFD"));
}

TEST_CASE("reconcile prints files, values by facet and the places behind them") {
    CHECK(report::reconcileJson(small()) == R"({
 "schema": "pledgescope/reconcile/1",
 "sources": [
  {
   "file": "a.txt",
   "id": "s-a",
   "title": "Tallis waits",
   "publisher": null,
   "author": null,
   "published": null,
   "language": "en"
  },
  {
   "file": "z.txt",
   "id": "s-b",
   "title": "Tallis Foundry, \"big\" plans",
   "publisher": "The Gdynia Post",
   "author": "Ewa Lis",
   "published": "2026-05-01",
   "language": "en"
  }
 ],
 "announcements": [
  {
   "id": "a-1",
   "title": "Tallis builds a foundry",
   "investor": "Tallis",
   "place": "Poland",
   "investors": [
    "Tallis"
   ],
   "places": [
    "Poland"
   ],
   "announced": "2026-05-01",
   "sources": [
    "a.txt",
    "z.txt"
   ],
   "echoes": [
    {
     "sources": [
      "a.txt",
      "z.txt"
     ],
     "reason": "They share a text."
    }
   ],
   "commitments": [
    {
     "id": "m-1",
     "label": "the foundry",
     "kind": "money",
     "pillar": null,
     "standing": "committed",
     "facets": [
      {
       "id": "f-1",
       "facet": "deadline",
       "verdict": "conflict",
       "severity": "major",
       "type": "out_of_date",
       "reason": "2029 is not 2030.",
       "readings": [
        {
         "id": "r-1",
         "value": "2029",
         "calendar": "fiscal",
         "sources": [
          "z.txt"
         ],
         "support": {
          "sources": 1,
          "independent": 1,
          "primary": [
           "z.txt"
          ],
          "nearest": "z.txt"
         },
         "claims": [
          {
           "file": "z.txt",
           "start": 38,
           "end": 45
          }
         ]
        },
        {
         "id": "r-2",
         "value": "2030",
         "sources": [
          "a.txt"
         ],
         "support": {
          "sources": 1,
          "independent": 0,
          "primary": [],
          "nearest": null
         },
         "claims": [
          {
           "file": "a.txt",
           "start": 23,
           "end": 30
          }
         ]
        }
       ]
      },
      {
       "id": "f-2",
       "facet": "amount",
       "verdict": "single",
       "severity": "major",
       "type": null,
       "reason": "One source says it.",
       "readings": [
        {
         "id": "r-3",
         "value": {
          "value": 40000000,
          "unit": "EUR"
         },
         "qualifier": "about",
         "value_max": 45000000,
         "sources": [
          "z.txt"
         ],
         "support": {
          "sources": 1,
          "independent": 0,
          "primary": [],
          "nearest": null
         },
         "claims": [
          {
           "file": "z.txt",
           "start": 59,
           "end": 76
          }
         ]
        }
       ]
      }
     ]
    },
    {
     "id": "m-2",
     "label": "training",
     "kind": "people",
     "pillar": "talent",
     "standing": "discussed",
     "facets": [
      {
       "id": "f-3",
       "facet": "audience",
       "verdict": "single",
       "severity": "minor",
       "type": null,
       "reason": "One.",
       "readings": [
        {
         "id": "r-4",
         "value": [
          "welders",
          "fitters"
         ],
         "open": true,
         "sources": [
          "a.txt",
          "z.txt"
         ],
         "support": {
          "sources": 2,
          "independent": 1,
          "primary": [],
          "nearest": "z.txt"
         },
         "claims": [
          {
           "file": "a.txt",
           "start": 37,
           "end": 43
          },
          {
           "file": "z.txt",
           "start": 59,
           "end": 76
          }
         ]
        }
       ]
      },
      {
       "id": "f-4",
       "facet": "count",
       "verdict": "single",
       "severity": "major",
       "type": null,
       "reason": "One.",
       "readings": [
        {
         "id": "r-5",
         "value": 1500,
         "qualifier": "up_to",
         "per": "P1Y",
         "sources": [
          "a.txt"
         ],
         "support": {
          "sources": 1,
          "independent": 0,
          "primary": [],
          "nearest": null
         },
         "claims": [
          {
           "file": "a.txt",
           "start": 37,
           "end": 43
          }
         ]
        }
       ]
      }
     ]
    }
   ]
  }
 ]
})");
}

TEST_CASE("reconcile prints the same bytes whatever the order of the inputs") {
    auto s = small();
    const auto before = report::reconcileJson(s);
    std::swap(s.sources[0], s.sources[1]);
    std::swap(s.finding.announcements[0].sources[0], s.finding.announcements[0].sources[1]);
    s.index();
    CHECK(report::reconcileJson(s) == before);
}

TEST_CASE("the export keeps what the contract's lines leave out") {
    const auto j = report::Json::parse(report::exportJson(smallJudged()));
    CHECK(j["schema"] == "pledgescope/workspace/1");
    CHECK(j["sources"][0]["sha256"] == "bb");
    CHECK(j["sources"][0]["text"] == small().sources[0].article.text);
    CHECK(j["claims"][1]["steps"] == report::Json{"40 million is 40000000."});
    CHECK(j["claims"][1]["parties"] == report::Json{"Tallis Foundry"});
    CHECK(j["claims"][1]["when_claim"] == 38);
    const auto& reading = j["announcements"][0]["commitments"][1]["facets"][1]["readings"][0];
    CHECK(
        reading.dump() ==
        R"({"id":"r-5","value":1500,"qualifier":"up_to","per":"P1Y","unit":"people","sources":["s-a"],"support":{"sources":1,"independent":0,"primary":[],"nearest":null},"claims":["c-4"]})");
    CHECK(j["annotations"][0]["reading_value"] == "2030");
    CHECK(j["annotations"][3]["value"].dump() ==
          R"({"value":50000000,"value_max":null,"unit":"EUR","per":null,"qualifier":"exact"})");
    CHECK(j["annotations"][0]["stale_reason"] == "A source was added.");
}

TEST_CASE("a part names its whole: in the finding by the commitment, in the export by the claims that tell so") {
    auto s = small();
    auto& a = s.finding.announcements[0];
    a.commitments[1].partOf = {"c-1"};
    CHECK_THAT(report::reconcileJson(s), ContainsSubstring("\"part_of\": \"m-1\""));
    CHECK_THAT(report::exportJson(s), ContainsSubstring("\"part_of\": [\n      \"c-1\"\n     ]"));
    a.commitments[1].partOf = {"c-9"};
    CHECK_THAT(report::reconcileJson(s), !ContainsSubstring("part_of"));
}
