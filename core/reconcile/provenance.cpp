#include "core/reconcile/provenance.h"
#include "core/model/edtf.h"

#include <algorithm>
#include <tuple>

namespace pledge::reconcile {
namespace {

/// Days between a publication and the announcement; 0 where the one lies within the other. Nothing without both.
std::optional<long> distance(const std::string& published, const std::optional<model::Edtf>& announced) {
    const auto day = model::parseEdtf(published);
    if (!day || !day->first || !day->last || !announced || !announced->first || !announced->last) return std::nullopt;
    const long before = model::toSerial(*announced->first) - model::toSerial(*day->last);
    const long behind = model::toSerial(*day->first) - model::toSerial(*announced->last);
    return std::max({0L, before, behind});
}

class Weigher {
public:
    Weigher(const Event& event, const std::vector<Voice>& voices, const Provenance& provenance,
            const std::string& announced)
        : voices_(voices), provenance_(provenance), announced_(model::parseEdtf(announced)) {
        for (const Voice* v : event.voices) places_[v->source->id] = static_cast<std::size_t>(v - voices.data());
    }

    model::Support of(const model::Reading& reading) const {
        model::Support s;
        std::set<std::size_t> groups;
        std::optional<std::tuple<long, bool, std::string, std::string>> nearest;
        for (const std::string& id : reading.sources) {
            const std::size_t voice = places_.at(id);
            const auto group = provenance_.echoOf.find(voice);
            s.independent += group == provenance_.echoOf.end() || groups.insert(group->second).second;
            const bool own = provenance_.own.contains(voice);
            if (own) s.primary.push_back(id);
            const std::string& published = voices_[voice].source->article.published;
            const auto days = distance(published, announced_);
            if (!days) continue;
            // Of those of one day a party's own text, then the one of the earlier hour.
            const std::tuple now(*days, !own, published, id);
            if (!nearest || now < *nearest) nearest = now;
        }
        if (nearest) s.nearest = std::get<3>(*nearest);
        return s;
    }

private:
    const std::vector<Voice>& voices_;
    const Provenance& provenance_;
    std::optional<model::Edtf> announced_;
    std::map<std::string, std::size_t> places_; ///< voices by the id of their source
};

} // namespace

Provenance provenanceOf(const Event& event, const Principals& principals, const std::vector<Voice>& voices) {
    Provenance p;
    p.own = ownTexts(event, principals, voices);
    p.echoes = echoesIn(event, p.own, voices);
    for (std::size_t i = 0; i < p.echoes.size(); ++i)
        for (const std::size_t v : p.echoes[i].voices) p.echoOf[v] = i;
    return p;
}

void giveSupport(model::Announcement& a, const Event& event, const std::vector<Voice>& voices,
                 const Provenance& provenance) {
    const Weigher weigher(event, voices, provenance, a.announced);
    for (model::Commitment& c : a.commitments)
        for (model::Facet& f : c.facets)
            for (model::Reading& r : f.readings) r.support = weigher.of(r);
    for (const EchoGroup& group : provenance.echoes) {
        std::vector<const Voice*> sources;
        for (const std::size_t v : group.voices) sources.push_back(&voices[v]);
        std::sort(sources.begin(), sources.end(), [](const Voice* x, const Voice* y) { return x->order < y->order; });
        model::Echo echo{{}, group.reason};
        for (const Voice* v : sources) echo.sources.push_back(v->source->id);
        a.echoes.push_back(std::move(echo));
    }
}

} // namespace pledge::reconcile
