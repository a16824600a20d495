#include "core/report/report.h"
#include "tests/support/catch.h"

using namespace pledge;
using model::HitKind;

namespace {

std::vector<model::HitsOfKind> some() {
    model::Hit claim;
    claim.kind = HitKind::claim;
    claim.source = "s-1", claim.letter = "A", claim.claim = "c-1", claim.commitment = "m-1";
    claim.span = {40, 43};
    claim.sentence = "年までに百万人を。";
    claim.marks = {{4, 6}, {7, 8}};
    model::Hit note;
    note.kind = HitKind::note;
    note.annotation = std::string(64, 'e');
    note.sentence = "Ask \"again\".";
    note.marks = {{0, 3}};
    return {{HitKind::commitment, 0, {}}, {HitKind::claim, 12, {claim}}, {HitKind::note, 1, {note}}};
}

} // namespace

TEST_CASE("hits print for people with what was found between guillemets") {
    CHECK(report::hitsText(some()) == "claim  12\n"
                                      "  A 40–43  年までに«百万»人«を»。\n"
                                      "  and 11 more\n"
                                      "note  1\n"
                                      "  eeeeeeee  «Ask» \"again\".\n");
    CHECK(report::hitsText({{HitKind::text, 0, {}}}) == "Nothing is found.\n");
}

TEST_CASE("hits print as one object with ids, places and marks") {
    CHECK(report::hitsJson("百万 を", some()) ==
          "{\n \"schema\": \"pledgescope/search/1\",\n \"words\": \"百万 を\",\n \"kinds\": [\n"
          "  {\n   \"kind\": \"commitment\",\n   \"total\": 0,\n   \"hits\": []\n  },\n"
          "  {\n   \"kind\": \"claim\",\n   \"total\": 12,\n   \"hits\": [\n    {\n"
          "     \"source\": \"s-1\",\n     \"letter\": \"A\",\n     \"claim\": \"c-1\",\n     \"commitment\": \"m-1\",\n"
          "     \"start\": 40,\n     \"end\": 43,\n     \"sentence\": \"年までに百万人を。\",\n"
          "     \"marks\": [\n      [\n       4,\n       6\n      ],\n      [\n       7,\n       8\n      ]\n     ]\n"
          "    }\n   ]\n  },\n"
          "  {\n   \"kind\": \"note\",\n   \"total\": 1,\n   \"hits\": [\n    {\n     \"annotation\": \"" +
              std::string(64, 'e') +
              "\",\n     \"sentence\": \"Ask \\\"again\\\".\",\n     \"marks\": [\n      [\n       0,\n       3\n      ]\n"
              "     ]\n    }\n   ]\n  }\n ]\n}\n");
}
