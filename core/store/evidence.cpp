#include "core/store/evidence.h"

#include "core/base/utf8.h"
#include "core/model/notes.h"
#include "core/store/connection.h"

#include <algorithm>

namespace pledge::store {
namespace {

namespace stale = model::stale;
using model::Claim;
using model::Commitment;
using model::Facet;
using model::Reading;
using model::Source;

constexpr std::size_t surroundings = 32; ///< code points kept on each side of a quote
constexpr std::size_t many = 32;         ///< claims of a group that an event names one by one

struct Around {
    std::string before, after;
};

Around around(const std::string& text, const base::CodePointIndex& places, base::Span span) {
    const auto from = span.start > surroundings ? span.start - surroundings : 0;
    const auto to = std::min(span.end + surroundings, places.codePoints());
    const auto before = places.toBytes({from, span.start});
    const auto after = places.toBytes({span.end, to});
    return {text.substr(before.start, before.length()), text.substr(after.start, after.length())};
}

model::Value valueIn(const Claim& c) { return c.isNumber() ? model::Value(c.quantity) : model::Value(c.value); }

/// Gathers the articles and anchors of one event, each once.
class Anchors {
public:
    explicit Anchors(const Loaded& loaded) : loaded_(loaded) {}

    /// The position of the source in `articles`.
    std::size_t article(const Source& source) {
        const auto [it, isNew] = articleAt_.try_emplace(source.id, articleAt_.size());
        if (isNew) {
            const auto at = static_cast<std::size_t>(&source - loaded_.snapshot.sources.data());
            articles_.push_back({{"source", source.sha256}, {"text", loaded_.textSha[at]}});
            places_.emplace_back(source.article.text);
        }
        return it->second;
    }

    /// The positions of the claims in `anchors`. Where there are many, the first of each source speaks for the others:
    /// they stand in the same text and were read by the same rules.
    Json positions(const std::vector<std::string>& claims, bool all = false) {
        Json list = Json::array();
        std::set<std::string_view> heard;
        for (const auto& id : claims) {
            const Claim* c = loaded_.snapshot.claim(id);
            if (c && (all || claims.size() <= many || heard.insert(c->source).second)) list.push_back(anchor(*c));
        }
        return list;
    }

    void writeTo(Json& target) const {
        target["articles"] = articles_;
        target["anchors"] = anchors_;
    }

private:
    std::size_t anchor(const Claim& c) {
        const auto [it, isNew] = anchorAt_.try_emplace(c.id, anchorAt_.size());
        if (!isNew) return it->second;
        const Source& source = *loaded_.snapshot.source(c.source);
        const auto article = this->article(source);
        const auto [before, after] = around(source.article.text, places_[article], c.span);
        const auto at = static_cast<std::size_t>(&c - loaded_.snapshot.claims.data());
        anchors_.push_back({{"article", article},
                            {"kind", std::string(model::name(c.kind))},
                            {"start", c.span.start},
                            {"end", c.span.end},
                            {"quote", c.quote},
                            {"prefix", before},
                            {"suffix", after},
                            {"value", toJson(valueIn(c))},
                            {"rules", loaded_.rulesVersion[at]}});
        return it->second;
    }

    const Loaded& loaded_;
    Json articles_ = Json::array(), anchors_ = Json::array();
    std::map<std::string, std::size_t> articleAt_, anchorAt_;
    std::vector<base::CodePointIndex> places_; ///< beside articles_
};

Json readingJson(const Loaded& loaded, Anchors& anchors, const Reading& r, model::FacetName facet) {
    Json sources = Json::array();
    for (const auto& id : r.sources)
        if (const Source* s = loaded.snapshot.source(id)) sources.push_back(anchors.article(*s));
    Json json{{"value", toJson(r.value)},
              {"display", model::display(r.value, facet)},
              {"sources", sources},
              {"claims", anchors.positions(r.claims)}};
    if (!r.calendar.empty()) json["calendar"] = r.calendar;
    if (r.open) json["open"] = true;
    return json;
}

/// Readings are told apart by these alone.
std::string key(const Json& value, const std::string& calendar, bool open) {
    return canonical(value) + '|' + calendar + (open ? "|open" : "");
}
std::string key(const Reading& r) { return key(toJson(r.value), r.calendar, r.open); }
std::string key(const Json& reading) {
    return key(reading.at("value"), reading.value("calendar", ""), reading.value("open", false));
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i)
        text += (i == 0 ? "" : i + 1 == words.size() ? " and " : ", ") + words[i];
    return text;
}

std::string readingsChange(const Facet& facet, const Json& target) {
    std::set<std::string> before, now;
    std::vector<std::string> wordsBefore, wordsNow;
    for (const Json& r : target.at("readings")) {
        before.insert(key(r));
        wordsBefore.push_back(r.value("display", ""));
    }
    for (const Reading& r : facet.readings) {
        now.insert(key(r));
        wordsNow.push_back(model::display(r.value, facet.facet));
    }
    if (before == now) return "";
    return filled(stale::otherReadings, {joined(wordsBefore), joined(wordsNow)});
}

void describeGroup(Json& json, const Loaded& loaded, Anchors& anchors, const std::string& id) {
    const auto place = loaded.snapshot.find(id);
    json["kind"] = std::string(model::name(place.commitment->kind));
    json["claims"] = anchors.positions(place.commitment->claims);
    if (!place.facet) return;
    json["facet"] = std::string(model::name(place.facet->facet));
    json["readings"] = Json::array();
    for (const Reading& r : place.facet->readings)
        json["readings"].push_back(readingJson(loaded, anchors, r, place.facet->facet));
}

} // namespace

Json evidenceOf(const Loaded& loaded, model::Target target, const std::string& id) {
    Anchors anchors(loaded);
    Json json{{"type", std::string(model::name(target))}, {"id", id}};
    if (target == model::Target::source)
        anchors.article(*loaded.snapshot.source(id));
    else if (target == model::Target::claim)
        json["claims"] = anchors.positions({id});
    else
        describeGroup(json, loaded, anchors, id);
    anchors.writeTo(json);
    return json;
}

Json evidenceOfSources(const Loaded& loaded, const std::vector<std::string>& ids) {
    Anchors anchors(loaded);
    Json json{{"type", std::string(model::name(model::Target::source))}};
    for (const auto& id : ids)
        if (const Source* s = loaded.snapshot.source(id)) anchors.article(*s);
    anchors.writeTo(json);
    return json;
}

Json evidenceOfClaims(const Loaded& loaded, const std::vector<std::string>& ids, bool all) {
    Anchors anchors(loaded);
    Json json{{"type", std::string(model::name(model::Target::claim))}, {"claims", anchors.positions(ids, all)}};
    anchors.writeTo(json);
    return json;
}

Evidence::Evidence(const Loaded& loaded, Resolve resolve) : loaded_(loaded), resolve_(std::move(resolve)) {
    for (const Source& s : loaded.snapshot.sources) sourceBySha_[s.sha256] = &s;
    for (const Claim& c : loaded.snapshot.claims) claimsBySource_[c.source].push_back(&c);
    for (const auto& a : loaded.snapshot.finding.announcements)
        for (const Commitment& c : a.commitments)
            for (const auto& id : c.claims) commitmentsByClaim_[id].push_back(&c);
}

int Evidence::rulesOf(const Claim& claim) const {
    return loaded_.rulesVersion[static_cast<std::size_t>(&claim - loaded_.snapshot.claims.data())];
}

const std::string& Evidence::textShaOf(const Source& source) const {
    return loaded_.textSha[static_cast<std::size_t>(&source - loaded_.snapshot.sources.data())];
}

const Claim* Evidence::Traced::claim(const Json& position) const {
    const auto at = position.get<std::size_t>();
    if (at >= claims.size()) throw Damaged("an event names an anchor that it does not have");
    return claims[at];
}

Evidence::Traced Evidence::trace(const Json& target) const {
    Traced traced{target, {}};
    const Json& articles = target.at("articles");
    for (const Json& anchor : target.at("anchors"))
        traced.claims.push_back(claimAt(articles.at(anchor.at("article").get<std::size_t>()), anchor));
    return traced;
}

/// The claim at the same place of the same text; where the text is another, the only one with the same words around it.
const Claim* Evidence::claimAt(const Json& article, const Json& anchor) const {
    const auto source = sourceBySha_.find(article.at("source").get_ref<const std::string&>());
    if (source == sourceBySha_.end()) return nullptr;
    if (textShaOf(*source->second) != article.at("text").get_ref<const std::string&>())
        return claimInOtherText(*source->second, anchor);
    const auto claims = claimsBySource_.find(source->second->id);
    if (claims == claimsBySource_.end()) return nullptr;
    const auto start = anchor.at("start").get<std::size_t>();
    const Claim* fit = nullptr;
    auto it = std::lower_bound(claims->second.begin(), claims->second.end(), start,
                               [](const Claim* c, std::size_t s) { return c->span.start < s; });
    for (; it != claims->second.end() && (*it)->span.start == start; ++it) {
        const Claim& c = **it;
        if (c.span.end != anchor.at("end").get<std::size_t>() ||
            model::name(c.kind) != anchor.at("kind").get_ref<const std::string&>())
            continue;
        if (valueIn(c) == valueOf(anchor.at("value"))) return &c;
        if (!fit) fit = &c;
    }
    return fit;
}

const Claim* Evidence::claimInOtherText(const Source& source, const Json& anchor) const {
    const auto claims = claimsBySource_.find(source.id);
    if (claims == claimsBySource_.end()) return nullptr;
    const base::CodePointIndex places(source.article.text);
    const Claim* fit = nullptr;
    for (const Claim* c : claims->second) {
        if (model::name(c->kind) != anchor.at("kind").get_ref<const std::string&>() ||
            c->quote != anchor.at("quote").get_ref<const std::string&>())
            continue;
        const auto [before, after] = around(source.article.text, places, c->span);
        if (before != anchor.at("prefix").get_ref<const std::string&>() ||
            after != anchor.at("suffix").get_ref<const std::string&>())
            continue;
        if (fit) return nullptr; // two look alike: neither is taken
        fit = c;
    }
    return fit;
}

Found Evidence::find(const Json& target) const {
    const auto type = target.at("type").get<std::string>();
    if (type == model::name(model::Target::source)) return findSource(target);
    const Traced traced = trace(target);
    if (type == model::name(model::Target::claim)) return findClaim(traced);
    if (type == model::name(model::Target::facet)) return findFacet(traced);
    std::string lost;
    const Commitment* m = commitment(traced, lost);
    return m ? Found{m->id, "", nullptr} : Found{"", lost, nullptr};
}

Found Evidence::findSource(const Json& target) const {
    const auto it = sourceBySha_.find(target.at("articles").at(0).at("source").get<std::string>());
    if (it == sourceBySha_.end()) return {"", std::string(stale::noSource.text), nullptr};
    return {it->second->id, "", nullptr};
}

std::vector<std::string> Evidence::sources(const Json& target) const {
    std::vector<std::string> ids;
    for (const Json& article : target.at("articles")) {
        const auto it = sourceBySha_.find(article.at("source").get_ref<const std::string&>());
        ids.push_back(it == sourceBySha_.end() ? std::string() : it->second->id);
    }
    return ids;
}

std::vector<std::string> Evidence::claims(const Json& target) const {
    std::vector<std::string> ids;
    for (const Claim* c : trace(target).claims) ids.push_back(c ? c->id : std::string());
    return ids;
}

Found Evidence::findClaim(const Traced& traced) const {
    const Json& anchor = traced.target.at("anchors").at(0);
    const Claim* c = traced.claim(0);
    const auto quote = anchor.at("quote").get<std::string>();
    if (!c) return {"", filled(stale::noClaim, {quote}), nullptr};
    if (valueIn(*c) != valueOf(anchor.at("value"))) return {c->id, filled(stale::readOtherwise, {quote}), nullptr};
    return {c->id, "", nullptr};
}

const Commitment* Evidence::commitment(const Traced& traced, std::string& lost) const {
    std::map<const Commitment*, std::size_t> held;
    const Json& claims = traced.target.at("claims");
    for (const Json& position : claims)
        if (const Claim* c = traced.claim(position))
            if (const auto it = commitmentsByClaim_.find(c->id); it != commitmentsByClaim_.end())
                for (const Commitment* m : it->second) ++held[m];
    lost = (held.empty() ? stale::noClaims : stale::parted).text;
    const auto best =
        std::max_element(held.begin(), held.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    if (best == held.end()) return nullptr;
    if (2 * best->second > claims.size()) return best->first;
    return named(held, best->second, resolve_(traced.target.value("id", "")));
}

/// No commitment holds the majority: only the id can say which, and only one that holds as many as any other.
const Commitment* Evidence::named(const std::map<const Commitment*, std::size_t>& held, std::size_t most,
                                  const std::string& id) const {
    for (const auto& [m, count] : held) {
        const auto isIt = [&](const Facet& f) { return f.id == id; };
        if (count == most && (m->id == id || std::any_of(m->facets.begin(), m->facets.end(), isIt))) return m;
    }
    return nullptr;
}

Found Evidence::findFacet(const Traced& traced) const {
    std::string lost;
    const Commitment* m = commitment(traced, lost);
    if (!m) return {"", lost, nullptr};
    const auto name = traced.target.at("facet").get<std::string>();
    const auto id = resolve_(traced.target.value("id", ""));
    const Facet* facet = nullptr;
    for (const Facet& f : m->facets)
        if (model::name(f.facet) == name && (!facet || f.id == id)) facet = &f;
    if (!facet) return {"", filled(stale::noFacet, {name}), nullptr};
    return {facet->id, changeOf(*m, *facet, traced), facet};
}

std::string Evidence::changeOf(const Commitment& m, const Facet& facet, const Traced& traced) const {
    if (const auto change = sourcesChange(m, facet, traced); !change.empty()) return change;
    if (const auto change = readingsChange(facet, traced.target); !change.empty()) return change;
    return rulesChange(traced);
}

bool Evidence::standsElsewhere(const Source& source, const Commitment& m, const Traced& traced) const {
    bool elsewhere = false;
    for (const Claim* c : traced.claims) {
        if (!c || c->source != source.id) continue;
        const auto it = commitmentsByClaim_.find(c->id);
        if (it == commitmentsByClaim_.end()) continue;
        if (std::find(it->second.begin(), it->second.end(), &m) != it->second.end()) return false;
        elsewhere = true;
    }
    return elsewhere;
}

std::string Evidence::sourcesChange(const Commitment& m, const Facet& facet, const Traced& traced) const {
    const Json& target = traced.target;
    std::set<std::string> before, now;
    for (const Json& r : target.at("readings"))
        for (const Json& article : r.at("sources"))
            before.insert(target.at("articles").at(article.get<std::size_t>()).at("source").get<std::string>());
    for (const Reading& r : facet.readings)
        for (const auto& id : r.sources)
            if (const Source* s = loaded_.snapshot.source(id)) now.insert(s->sha256);
    for (const auto& sha : before)
        if (!sourceBySha_.contains(sha)) return std::string(stale::sourceGone.text);
    std::vector<std::string> came, went, moved;
    for (const Source& s : loaded_.snapshot.sources) {
        if (now.contains(s.sha256) && !before.contains(s.sha256)) came.push_back(s.letter);
        if (before.contains(s.sha256) && !now.contains(s.sha256)) (standsElsewhere(s, m, traced) ? moved : went).push_back(s.letter);
    }
    if (!came.empty()) return filled(came.size() == 1 ? stale::oneCame : stale::someCame, {joined(came)});
    if (!went.empty()) return filled(went.size() == 1 ? stale::oneWent : stale::someWent, {joined(went)});
    if (!moved.empty()) return filled(moved.size() == 1 ? stale::oneMoved : stale::someMoved, {joined(moved)});
    return "";
}

std::string Evidence::rulesChange(const Traced& traced) const {
    for (const Json& r : traced.target.at("readings"))
        for (const Json& position : r.at("claims")) {
            const Json& anchor = traced.target.at("anchors").at(position.get<std::size_t>());
            const Claim* c = traced.claim(position);
            if (!c) return filled(stale::wordsGone, {anchor.at("quote").get_ref<const std::string&>()});
            if (const int before = anchor.value("rules", 0); rulesOf(*c) != before)
                return filled(stale::otherRules, {std::to_string(before), std::to_string(rulesOf(*c))});
            const Source* s = loaded_.snapshot.source(c->source);
            const Json& article = traced.target.at("articles").at(anchor.at("article").get<std::size_t>());
            if (textShaOf(*s) != article.at("text").get_ref<const std::string&>())
                return filled(stale::otherText, {s->letter});
        }
    return "";
}

} // namespace pledge::store
