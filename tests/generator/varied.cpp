#include "tests/generator/varied.h"

#include "core/model/edtf.h"
#include "tests/generator/dice.h"
#include "tests/generator/generator.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace pledge::generator {
namespace {

using namespace model;
using model::Announcement; // not what the articles are made from

struct Words {
    const char* english;
    const char* japanese;
};

constexpr std::array<Words, 14> things{
    {{"labs", "研究所"},
     {"train teachers", "教員を育成"},
     {"data centres", "データセンター"},
     {"harbour cranes for containers", "コンテナ用の港湾クレーン"},
     {"a threat-intelligence exchange with the national police", "警察庁との脅威情報の共有"},
     {"apprenticeships", "見習い制度"},
     {"Datacentermodernisierungsgesellschaft", "ジオスペーシャルデータセンター"},
     {"scholarships for nurses who return to the countryside", "地方へ戻る看護師のための奨学金"},
     {"wind", "風力"},
     {"rail depots and the lines between them", "車両基地とそれらを結ぶ路線の整備"},
     {"safety audits of every model before it is released", "公開前のすべてのモデルの安全監査"},
     {"open schools", "公開講座"},
     {"a sovereign cloud region in which data stay in the country", "データを国内に留める主権クラウド"},
     {"solar fields", "太陽光発電所"}}};
constexpr std::array<Words, 4> places{{{"Uruguay", "ウルグアイ"},
                                       {"the Åland Islands", "オーランド諸島"},
                                       {"Japan", "日本"},
                                       {"Portugal", "ポルトガル"}}};
constexpr std::array<Words, 6> papers{{{"Post", "日報"},
                                       {"Harbour Wire", "港湾通信"},
                                       {"The Weekly Review of Industry and Trade", "産業と貿易の週刊レビュー"},
                                       {"", ""},
                                       {"newsroom.example", "広報室"},
                                       {"Morning Courier", "朝刊クーリエ"}}};
constexpr std::array<const char*, 6> pillars{"technology", "trust", "talent", "", "", "energy"};
constexpr std::array<const char*, 5> currencies{"USD", "EUR", "JPY", "CHF", "UYU"};
constexpr std::array<const char*, 5> measures{"MW", "MWh", "m2", "gpu", "site"};

std::string two(std::size_t n) { return (n < 10 ? "0" : "") + std::to_string(n); }

std::size_t codePoints(std::string_view utf8) {
    return static_cast<std::size_t>(
        std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

class Maker {
public:
    explicit Maker(std::uint64_t seed) : dice_(seed) {}

    Snapshot make() {
        const std::size_t announcements = dice_.oneIn(3) ? 1 : 1 + dice_(4);
        crowded_ = dice_.oneIn(25);
        for (std::size_t i = 0; i < announcements; ++i) add(i);
        std::sort(out_.finding.announcements.begin(), out_.finding.announcements.end(), comesBefore);
        std::stable_sort(out_.claims.begin(), out_.claims.end(), [&](const Claim& a, const Claim& b) {
            return a.source != b.source ? place(a.source) < place(b.source) : a.span.start < b.span.start;
        });
        out_.index();
        return std::move(out_);
    }

private:
    std::string say(const Words& words) const { return japanese_ ? words.japanese : words.english; }
    std::size_t place(const std::string& source) const {
        return static_cast<std::size_t>(
            std::find_if(out_.sources.begin(), out_.sources.end(), [&](const Source& s) { return s.id == source; }) -
            out_.sources.begin());
    }

    // ---- time

    int year() { return year_ + static_cast<int>(dice_(dice_.oneIn(8) ? 40 : 9)); }

    std::string point(int y) {
        const std::string year = std::to_string(y);
        switch (dice_(9)) {
        case 0: return year + '-' + two(1 + dice_(12));
        case 1: return year + '-' + std::to_string(33 + dice_(4)); // a quarter
        case 2: return year + '-' + std::to_string(40 + dice_(2)); // a half
        case 3: return year + '-' + std::to_string(21 + dice_(4)); // a season
        case 4: return year.substr(0, 3) + 'X';
        case 5:
        case 6: return day(y);
        default: return year;
        }
    }

    std::string day(int y) { return std::to_string(y) + '-' + two(1 + dice_(12)) + '-' + two(1 + dice_(28)); }

    std::string when(bool period) {
        const int y = year();
        if (dice_.oneIn(12)) return "../" + point(y);
        if (dice_.oneIn(12)) return point(y) + "/..";
        if (dice_.oneIn(12)) return dice_.oneIn(2) ? "P" + std::to_string(1 + dice_(9)) + "Y" : "P18M";
        if (dice_.oneIn(40)) return "XXXX-" + two(1 + dice_(12));
        if (!period) return point(y);
        return std::to_string(y) + (dice_.oneIn(2) ? "" : "-04") + '/' +
               std::to_string(y + 1 + static_cast<int>(dice_(6)));
    }

    // ---- what is told

    void add(std::size_t n) {
        japanese_ = dice_.oneIn(2);
        year_ = 2005 + static_cast<int>(dice_(30));
        Announcement a;
        a.id = "a-" + std::to_string(n);
        const Name who = company(dice_(10'000));
        a.investor = japanese_ ? who.japanese : who.english;
        a.place = say(dice_.pick(places));
        a.investors = {a.investor}, a.places = {a.place};
        a.title = a.investor + (japanese_ ? "、" : " → ") + a.place;
        if (!dice_.oneIn(6)) a.announced = dice_.oneIn(4) ? point(year_) : day(year_);
        const std::size_t sources = dice_.oneIn(12) ? 9 + dice_(22) : 1 + dice_(7);
        for (std::size_t i = 0; i < sources; ++i) a.sources.push_back(source(n, i, a.title));
        const std::size_t commitments = crowded_ && n == 0 ? 60 + dice_(340) : dice_.oneIn(8) ? dice_(60) : dice_(12);
        for (std::size_t i = 0; i < commitments; ++i) a.commitments.push_back(commitment(a));
        out_.finding.announcements.push_back(std::move(a));
    }

    std::string source(std::size_t announcement, std::size_t i, const std::string& title) {
        Source s;
        s.id = "s-" + std::to_string(announcement) + '-' + std::to_string(i);
        const std::size_t n = out_.sources.size();
        if (n >= 26) s.letter = static_cast<char>('A' + n / 26 - 1);
        s.letter += static_cast<char>('A' + n % 26);
        s.article.file = s.id + ".txt", s.article.publisher = say(dice_.pick(papers));
        s.article.title = title, s.article.language = japanese_ ? "ja" : "en";
        if (!dice_.oneIn(5)) s.article.published = dice_.oneIn(5) ? point(year_) : day(year_) + "T07:35";
        out_.sources.push_back(std::move(s));
        return out_.sources.back().id;
    }

    std::string label() {
        std::string text = dice_.oneIn(2) ? std::to_string(1 + dice_(2'000'000)) + (japanese_ ? "件の" : " ") : "";
        const std::size_t parts = dice_.oneIn(8) ? 3 : dice_.oneIn(3) ? 2 : 1;
        for (std::size_t i = 0; i < parts; ++i)
            text += (i == 0 ? "" : japanese_ ? "、" : ", ") + say(dice_.pick(things));
        return text;
    }

    Commitment commitment(const Announcement& a) {
        constexpr std::array kinds{Kind::money, Kind::people, Kind::capacity, Kind::share, Kind::initiative};
        constexpr std::array standings{Standing::committed, Standing::committed, Standing::committed,
                                       Standing::committed, Standing::discussed, Standing::denied,
                                       Standing::achieved,  Standing::context};
        Commitment c;
        c.id = "m-" + std::to_string(++made_);
        c.kind = dice_.pick(kinds), c.pillar = dice_.pick(pillars), c.standing = dice_.pick(standings);
        c.label = label();
        for (std::size_t i = 0, n = 1 + dice_(3); i < n; ++i) c.claims.push_back(claim(teller(a), c));
        if (c.kind == Kind::money && !a.commitments.empty() && dice_.oneIn(4)) {
            const Commitment& whole = a.commitments[dice_(a.commitments.size())];
            if (whole.kind == Kind::money && whole.partOf.empty()) c.partOf = {whole.claims.front()};
        }
        number(c, a);
        if (!dice_.oneIn(7)) facet(c, dice_.oneIn(2) ? FacetName::period : FacetName::deadline, a);
        for (const FacetName f : {FacetName::audience, FacetName::partners, FacetName::standing, FacetName::place})
            if (dice_.oneIn(4)) facet(c, f, a);
        if (c.facets.empty()) facet(c, FacetName::standing, a);
        return c;
    }

    const std::string& teller(const Announcement& a) { return a.sources[dice_(a.sources.size())]; }

    std::string claim(const std::string& source, const Commitment& c) {
        Claim claim;
        claim.id = "c-" + std::to_string(++claims_);
        claim.source = source, claim.kind = c.kind, claim.quote = c.label;
        std::string& text = out_.sources[place(source)].article.text;
        text += japanese_ ? "同社は" : "The group plans ";
        claim.span.start = codePoints(text);
        text += c.label;
        claim.span.end = codePoints(text);
        text += japanese_ ? "を計画している。" : " over the years to come. ";
        claim.standing = c.standing, claim.pillar = c.pillar, claim.rule = "varied";
        if (dice_.oneIn(6)) claim.when = when(false), claim.whenRole = WhenRole::as_of;
        out_.claims.push_back(std::move(claim));
        return out_.claims.back().id;
    }

    void number(Commitment& c, const Announcement& a) {
        if (c.kind == Kind::money) facet(c, FacetName::amount, a);
        if (c.kind == Kind::people) facet(c, FacetName::count, a);
        if (c.kind == Kind::capacity) facet(c, FacetName::capacity, a);
        if (c.kind == Kind::share) facet(c, FacetName::share, a);
    }

    Quantity quantity(const std::string& unit) {
        constexpr std::array qualifiers{Qualifier::exact, Qualifier::exact,  Qualifier::more_than,
                                        Qualifier::about, Qualifier::nearly, Qualifier::up_to};
        Quantity q;
        q.unit = unit, q.qualifier = dice_.pick(qualifiers);
        q.value = unit == "ratio" ? static_cast<double>(1 + dice_(99)) / 100
                                  : static_cast<double>(1 + dice_(9999)) *
                                        std::pow(10, static_cast<double>(dice_(unit == "JPY" ? 10 : 7)));
        if (dice_.oneIn(8)) q.value_max = q.value * (unit == "ratio" ? 1 : 1.5);
        return q;
    }

    Value value(FacetName f, const std::string& unit) {
        switch (f) {
        case FacetName::amount:
        case FacetName::count:
        case FacetName::share:
        case FacetName::capacity: return quantity(unit);
        case FacetName::deadline: return when(false);
        case FacetName::period: return when(true);
        case FacetName::announced: return day(year_);
        case FacetName::standing: return std::string(name(dice_.oneIn(2) ? Standing::committed : Standing::discussed));
        case FacetName::place: return say(dice_.pick(places));
        case FacetName::audience:
        case FacetName::partners: break;
        }
        std::vector<std::string> list;
        for (std::size_t i = 0, n = 1 + dice_(4); i < n; ++i) {
            const Name who = company(dice_(500));
            list.push_back(f == FacetName::audience ? say(dice_.pick(things)) : japanese_ ? who.japanese : who.english);
        }
        return list;
    }

    void facet(Commitment& c, FacetName name, const Announcement& a) {
        Facet f;
        f.id = "f-" + std::to_string(++facets_), f.facet = name;
        const std::string unit = name == FacetName::amount     ? dice_.pick(currencies)
                                 : name == FacetName::count    ? "people"
                                 : name == FacetName::capacity ? dice_.pick(measures)
                                                               : "ratio";
        const std::size_t readings = dice_.oneIn(3) ? 2 + dice_(3) : 1;
        f.verdict = readings == 1 ? (dice_.oneIn(2) ? Verdict::single : Verdict::agree)
                                  : (dice_.oneIn(3) ? Verdict::compatible : Verdict::conflict);
        if (f.verdict == Verdict::conflict)
            f.type = Difference::value, f.severity = dice_.oneIn(2) ? Severity::major : Severity::minor;
        for (std::size_t i = 0; i < readings; ++i) {
            Reading r;
            r.id = "r-" + std::to_string(++readings_), r.value = value(name, unit), r.claims = {c.claims.front()};
            for (std::size_t k = 0, n = f.verdict == Verdict::single ? 1 : 1 + dice_(5); k < n; ++k)
                if (const std::string& s = teller(a);
                    std::find(r.sources.begin(), r.sources.end(), s) == r.sources.end())
                    r.sources.push_back(s);
            if (dice_.oneIn(20)) r.calendar = "fiscal";
            f.readings.push_back(std::move(r));
        }
        c.facets.push_back(std::move(f));
    }

    Dice dice_;
    Snapshot out_;
    bool japanese_ = false, crowded_ = false;
    int year_ = 2026;
    std::size_t made_ = 0, claims_ = 0, facets_ = 0, readings_ = 0;
};

} // namespace

Snapshot variedWorkspace(std::uint64_t seed) { return Maker(seed).make(); }

} // namespace pledge::generator
