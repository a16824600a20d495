#include "core/report/json.h"
#include "core/report/report.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace pledge::report {
namespace {

/// Writes a finding with files in place of source ids. Sources stand in the order of their files, whatever the order of
/// the inputs was.
class Writer {
public:
    explicit Writer(const model::Snapshot& snapshot) : snapshot_(snapshot) {
        for (const auto& s : snapshot.sources) sources_.push_back(&s);
        std::sort(sources_.begin(), sources_.end(), [](const model::Source* a, const model::Source* b) {
            return std::tie(a->article.file, a->sha256) < std::tie(b->article.file, b->sha256);
        });
        for (std::size_t i = 0; i < sources_.size(); ++i) place_[sources_[i]->id] = i;
    }

    Json all() const {
        Json j;
        j["schema"] = "pledgescope/reconcile/1";
        j["sources"] = Json::array();
        for (const auto* s : sources_) j["sources"].push_back(source(*s));
        j["announcements"] = Json::array();
        for (const auto& a : snapshot_.finding.announcements) j["announcements"].push_back(announcement(a));
        return j;
    }

private:
    static Json source(const model::Source& s) {
        Json j;
        j["file"] = s.article.file;
        j["id"] = s.id;
        putMetadata(j, s.article);
        return j;
    }

    Json announcement(const model::Announcement& a) const {
        Json j;
        j["id"] = a.id;
        j["title"] = a.title;
        j["investor"] = orNull(a.investor);
        j["place"] = orNull(a.place);
        j["investors"] = a.investors;
        j["places"] = a.places;
        j["announced"] = orNull(a.announced);
        j["sources"] = files(a.sources);
        j["echoes"] = Json::array();
        for (const auto& e : a.echoes) j["echoes"].push_back({{"sources", files(e.sources)}, {"reason", e.reason}});
        putOverruled(j, a.overruled);
        j["commitments"] = Json::array();
        for (const auto& c : a.commitments) j["commitments"].push_back(commitment(a, c));
        return j;
    }

    Json commitment(const model::Announcement& a, const model::Commitment& c) const {
        Json j = headOf(c);
        if (const model::Commitment* whole = model::wholeOf(a, c)) j["part_of"] = whole->id;
        j["facets"] = Json::array();
        for (const auto& f : c.facets) j["facets"].push_back(facet(f));
        return j;
    }

    Json facet(const model::Facet& f) const {
        Json j = headOf(f);
        j["readings"] = Json::array();
        for (const auto& r : f.readings) j["readings"].push_back(reading(r, f.facet));
        return j;
    }

    Json reading(const model::Reading& r, model::FacetName facet) const {
        Json j;
        j["id"] = r.id;
        putValue(j, r, facet);
        j["sources"] = files(r.sources);
        putSupport(j, r, [this](const std::vector<std::string>& ids) { return files(ids); });
        j["claims"] = places(r.claims);
        return j;
    }

    Json files(const std::vector<std::string>& ids) const {
        std::vector<std::size_t> places;
        for (const auto& id : ids)
            if (const auto it = place_.find(id); it != place_.end()) places.push_back(it->second);
        std::sort(places.begin(), places.end());
        Json j = Json::array();
        for (const std::size_t i : places) j.push_back(sources_[i]->article.file);
        return j;
    }

    Json places(const std::vector<std::string>& claimIds) const {
        std::vector<std::tuple<std::string, std::size_t, std::size_t>> found;
        for (const auto& id : claimIds) {
            const auto* c = snapshot_.claim(id);
            const auto* s = c ? snapshot_.source(c->source) : nullptr;
            if (s) found.emplace_back(s->article.file, c->span.start, c->span.end);
        }
        std::sort(found.begin(), found.end());
        Json j = Json::array();
        for (const auto& [file, start, end] : found) {
            Json place;
            place["file"] = file, place["start"] = start, place["end"] = end;
            j.push_back(std::move(place));
        }
        return j;
    }

    const model::Snapshot& snapshot_;
    std::vector<const model::Source*> sources_;
    std::map<std::string, std::size_t> place_; ///< in `sources_`, by id
};

} // namespace

std::string reconcileJson(const model::Snapshot& snapshot) { return print(Writer(snapshot).all(), 1); }

} // namespace pledge::report
