#include "ui/document/history.h"

#include "tests/support/catch.h"

using namespace pledge::ui;

namespace {

Place at(const char* announcement, const char* tab = "explore", const char* search = "") {
    Place p;
    p.tab = QString::fromLatin1(tab);
    p.chosen.announcement = announcement;
    p.criteria.search = QString::fromLatin1(search);
    return p;
}

bool all(const Place&) { return true; }

History::Exists without(const char* gone) {
    return [gone](const Place& p) { return p.chosen.announcement != gone; };
}

} // namespace

TEST_CASE("back and forward go through the places, and stop at the ends") {
    History h;
    CHECK_FALSE(h.back(all));
    CHECK_FALSE(h.forward(all));
    for (const char* a : {"a", "b", "c"}) h.visit(at(a));
    CHECK(h.canGoBack(all));
    CHECK_FALSE(h.canGoForward(all));
    CHECK(h.back(all) == at("b"));
    CHECK(h.back(all) == at("a"));
    CHECK_FALSE(h.back(all));
    CHECK_FALSE(h.canGoBack(all));
    CHECK(h.forward(all) == at("b"));
    CHECK(h.forward(all) == at("c"));
    CHECK_FALSE(h.forward(all));
}

TEST_CASE("a step that changes nothing is not recorded, one in each part is") {
    History h;
    h.visit(at("a"));
    h.visit(at("a"));
    CHECK(h.size() == 1);
    h.visit(at("a", "compare"));
    CHECK(h.size() == 2);
    h.visit(at("a", "compare", "jobs"));
    CHECK(h.size() == 3);
    CHECK(h.back(all) == at("a", "compare"));
    h.visit(at("a", "compare")); // what the window tells of having gone back
    CHECK(h.forward(all) == at("a", "compare", "jobs"));
}

TEST_CASE("another way from the middle forgets what was forward") {
    History h;
    for (const char* a : {"a", "b", "c"}) h.visit(at(a));
    h.back(all);
    h.visit(at("d"));
    CHECK(h.size() == 3);
    CHECK_FALSE(h.canGoForward(all));
    CHECK(h.back(all) == at("b"));
}

TEST_CASE("typing a search is one step") {
    History h;
    h.visit(at("a"));
    for (const char* words : {"j", "jo", "jobs", "job"}) h.visit(at("a", "explore", words));
    CHECK(h.size() == 2);
    h.visit(at("a", "explore", "rail"));  // another search
    h.visit(at("b", "explore", "rails")); // not only typed
    CHECK(h.size() == 4);
    h.back(all);
    CHECK(h.back(all) == at("a", "explore", "job"));
    CHECK(h.back(all) == at("a"));
}

TEST_CASE("the length is bounded, the oldest are forgotten") {
    History h(3);
    for (const char* a : {"a", "b", "c", "d", "e"}) h.visit(at(a));
    CHECK(h.size() == 3);
    CHECK(h.back(all) == at("d"));
    CHECK(h.back(all) == at("c"));
    CHECK_FALSE(h.back(all));
    History one(0);
    one.visit(at("a"));
    one.visit(at("b"));
    CHECK(one.size() == 1);
}

TEST_CASE("what is gone is passed over, and gone to again when it is back") {
    History h;
    for (const char* a : {"a", "b", "c"}) h.visit(at(a));
    CHECK(h.back(without("b")) == at("a"));
    CHECK(h.forward(without("b")) == at("c"));
    CHECK(h.back(all) == at("b"));
    CHECK_FALSE(h.canGoBack(without("a")));
    CHECK_FALSE(h.back(without("a")));
}

TEST_CASE("past what is gone, the place that one is at is no step") {
    History h;
    for (const char* a : {"a", "b", "a"}) h.visit(at(a));
    CHECK_FALSE(h.canGoBack(without("b")));
    CHECK_FALSE(h.back(without("b")));
    h.clear();
    CHECK(h.size() == 0);
    CHECK_FALSE(h.canGoBack(all));
}
