#include "core/store/connection.h"
#include "core/store/json.h"
#include "core/store/zip.h"
#include "tests/support/catch.h"

using namespace pledge;
using store::canonical;
using store::Json;

TEST_CASE("canonical numbers are the shortest") {
    const std::vector<std::pair<double, std::string>> cases{{0, "0"},
                                                            {-0.0, "0"},
                                                            {1, "1"},
                                                            {10000000000, "10000000000"},
                                                            {0.94, "0.94"},
                                                            {5.5e9, "5500000000"},
                                                            {-1.5, "-1.5"},
                                                            {1e20, "100000000000000000000"},
                                                            {1e21, "1e+21"},
                                                            {1.25e22, "1.25e+22"},
                                                            {1e-6, "0.000001"},
                                                            {1e-7, "1e-7"},
                                                            {1.5e-8, "1.5e-8"},
                                                            {0.1 + 0.2, "0.30000000000000004"},
                                                            {123456.789, "123456.789"}};
    for (const auto& [number, text] : cases) CHECK(canonical(number) == text);
    CHECK(canonical(Json(7)) == "7");
}

TEST_CASE("canonical JSON sorts keys, keeps UTF-8 and has no spaces") {
    const Json json{{"ü", nullptr}, {"b", {true, "a\"\n\x01é"}}, {"a", {{"z", 1.0}, {"y", Json::array()}}}};
    CHECK(canonical(json) == "{\"a\":{\"y\":[],\"z\":1},\"b\":[true,\"a\\\"\\n\\u0001é\"],\"ü\":null}");
    CHECK(canonical(Json::parse(canonical(json))) == canonical(json));
}

TEST_CASE("values come back from JSON") {
    const std::vector<model::Value> values{model::Quantity{1e10, {}, "USD", "", model::Qualifier::exact},
                                           model::Quantity{8, 10.5, "MW", "P1Y", model::Qualifier::up_to},
                                           std::string("2029"), std::vector<std::string>{"a", "b"},
                                           std::vector<std::string>{}};
    for (const auto& v : values) CHECK(store::valueOf(Json::parse(canonical(store::toJson(v)))) == v);
    CHECK(canonical(store::toJson(values[0])) == R"({"qualifier":"exact","unit":"USD","value":10000000000})");
}

TEST_CASE("bytes come back from zlib, and damage shows") {
    const std::string bytes(100000, 'x');
    const auto packed = store::deflated(bytes);
    CHECK(packed.size() < 1000);
    CHECK(store::inflated(packed, bytes.size()) == bytes);
    CHECK(store::inflated(store::deflated(""), 0).empty());
    CHECK_THROWS_AS(store::inflated(packed, bytes.size() - 1), store::Damaged);
    CHECK_THROWS_AS(store::inflated(packed.substr(0, 50), bytes.size()), store::Damaged);
    CHECK_THROWS_AS(store::inflated(packed, std::size_t(1) << 60), store::Damaged);
}
