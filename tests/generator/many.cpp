#include "tests/generator/many.h"

#include "core/model/edtf.h"
#include "tests/generator/dice.h"
#include "tests/generator/generator.h"

#include <algorithm>
#include <array>
#include <string>

namespace pledge::generator {
namespace {

using namespace model;
using model::Announcement; // not what the articles are made from

constexpr std::size_t perAnnouncement = 20;
constexpr std::array<const char*, 12> things{"battery works",  "data centres",  "teachers trained",  "harbour cranes",
                                             "nurses trained", "solar fields",  "apprentices hired", "research labs",
                                             "rail depots",    "wind turbines", "safety audits",     "open schools"};
constexpr std::array<const char*, 4> pillars{"technology", "trust", "talent", ""};

std::string date(Dice& dice, int from, int years) {
    const int year = from + static_cast<int>(dice(static_cast<std::size_t>(years)));
    if (dice.oneIn(3)) return std::to_string(year);
    const auto two = [](std::size_t n) { return (n < 10 ? "-0" : "-") + std::to_string(n); };
    const std::string month = std::to_string(year) + two(1 + dice(12));
    return dice.oneIn(4) ? month : month + two(1 + dice(28));
}

class Maker {
public:
    explicit Maker(std::size_t commitments) : left_(commitments), dice_(42) {}

    Snapshot make() {
        for (std::size_t n = 0; left_ > 0; ++n) add(n);
        std::sort(out_.finding.announcements.begin(), out_.finding.announcements.end(), comesBefore);
        out_.index();
        return std::move(out_);
    }

private:
    void add(std::size_t n) {
        Announcement a;
        a.id = "a-" + std::to_string(n);
        a.investor = company(n).english;
        a.title = a.investor + " tells of its plans";
        const int year = 2005 + static_cast<int>(dice_(35));
        a.announced = std::to_string(year) + "-05-12";
        for (const char* half : {"x", "y"}) {
            Source s;
            s.id = "s-" + std::to_string(n) + half;
            s.letter = half[0] == 'x' ? "A" : "B";
            s.article.file = s.id + ".txt", s.article.publisher = half[0] == 'x' ? "Morning Post" : "Harbour Wire";
            s.article.title = a.title, s.article.language = "en";
            s.article.published = std::to_string(year) + "-05-13";
            a.sources.push_back(s.id);
            out_.sources.push_back(std::move(s));
        }
        const std::size_t count = std::min(left_, perAnnouncement);
        for (std::size_t i = 0; i < count; ++i) a.commitments.push_back(commitment(n, i, a.sources, year));
        left_ -= count;
        out_.finding.announcements.push_back(std::move(a));
    }

    Commitment commitment(std::size_t n, std::size_t i, const std::vector<std::string>& sources, int year) {
        const std::string number = std::to_string(n * perAnnouncement + i);
        Commitment c;
        c.id = "m-" + number;
        c.kind = dice_.oneIn(3) ? Kind::money : dice_.oneIn(2) ? Kind::people : Kind::initiative;
        c.pillar = pillars[dice_(pillars.size())];
        c.standing = dice_.oneIn(6) ? Standing::discussed : Standing::committed;
        c.label = std::to_string(1 + dice_(900)) + " " + things[dice_(things.size())];
        c.claims = {claim(number, sources[0], c)};
        Facet f;
        f.id = "f-" + number, f.facet = FacetName::deadline;
        if (dice_.oneIn(12)) {
            f.facet = FacetName::standing;
            f.readings = {reading(number + "a", std::string("committed"), {sources[0]}, c.claims)};
        } else if (dice_.oneIn(8)) {
            f.verdict = Verdict::conflict, f.severity = Severity::major, f.type = Difference::date;
            f.readings = {reading(number + "a", date(dice_, year, 4), {sources[0]}, c.claims),
                          reading(number + "b", date(dice_, year + 4, 3), {sources[1]}, c.claims)};
        } else {
            const bool period = dice_.oneIn(2);
            if (period) f.facet = FacetName::period;
            const std::string when =
                period ? std::to_string(year) + "/" + std::to_string(year + 1 + static_cast<int>(dice_(5)))
                       : date(dice_, year, 6);
            f.readings = {reading(number + "a", when, sources, c.claims)};
        }
        c.facets = {f};
        return c;
    }

    std::string claim(const std::string& number, const std::string& source, const Commitment& c) {
        Claim claim;
        claim.id = "c-" + number, claim.source = source, claim.kind = c.kind, claim.quote = c.label;
        std::string& text = source == out_.sources.back().id ? out_.sources.back().article.text
                                                             : out_.sources[out_.sources.size() - 2].article.text;
        const std::string before = "The group said that it plans ";
        claim.span = {text.size() + before.size(), text.size() + before.size() + c.label.size()};
        text += before + c.label + " over the years to come. ";
        claim.quantity = {static_cast<double>(1 + dice_(9000)) * 1e6,
                          {},
                          c.kind == Kind::people ? "people" : "USD",
                          "",
                          Qualifier::exact};
        claim.value = c.kind == Kind::initiative ? c.label : "";
        claim.standing = c.standing, claim.pillar = c.pillar, claim.rule = "bench";
        out_.claims.push_back(std::move(claim));
        return out_.claims.back().id;
    }

    static Reading reading(const std::string& id, const Value& value, const std::vector<std::string>& sources,
                           const std::vector<std::string>& claims) {
        Reading r;
        r.id = "r-" + id, r.value = value, r.sources = sources, r.claims = claims;
        return r;
    }

    std::size_t left_;
    Dice dice_;
    Snapshot out_;
};

} // namespace

Snapshot manyCommitments(std::size_t commitments) { return Maker(commitments).make(); }

} // namespace pledge::generator
