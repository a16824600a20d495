#include "core/model/support.h"

#include "core/model/edtf.h"

#include <algorithm>
#include <cstdlib>

namespace pledge::model {
namespace {

using Ids = std::vector<std::string>;

bool has(const Ids& ids, const std::string& id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); }

Ids shared(const Ids& a, const Ids& b, bool in) {
    Ids out;
    std::copy_if(a.begin(), a.end(), std::back_inserter(out), [&](const std::string& id) { return has(b, id) == in; });
    return out;
}

std::string counted(std::size_t n) { return n == 1 ? "1 source" : std::to_string(n) + " sources"; }

/// "(A and C repeat one report)"; of a single source also those that it repeats and that say something else, or
/// nothing.
std::string echoes(const Snapshot& snapshot, const Announcement& announcement, const Reading& reading) {
    std::string out;
    for (const Echo& e : announcement.echoes) {
        const Ids inside = shared(e.sources, reading.sources, true);
        if (inside.empty() || (inside.size() == 1 && reading.sources.size() > 1)) continue;
        out += out.empty() ? "" : ", ";
        if (inside.size() > 1)
            out += lettersInWords(snapshot, inside) + " repeat one report";
        else
            out += "of one report with " + lettersInWords(snapshot, shared(e.sources, inside, false));
    }
    return out.empty() ? out : " (" + out + ")";
}

std::optional<long> dayOf(const std::string& edtf) {
    const auto e = parseEdtf(edtf);
    if (!e || !e->first || !e->last || *e->first != *e->last) return std::nullopt;
    return toSerial(*e->first);
}

/// "D stands nearest to the day"; of a single source how far from it.
std::string nearest(const Snapshot& snapshot, const Announcement& announcement, const Reading& reading) {
    const Source* s = snapshot.source(reading.support.nearest);
    if (!s) return {};
    if (reading.sources.size() > 1) return "; " + s->letter + " stands nearest to the day";
    const auto said = dayOf(announcement.announced), told = dayOf(s->article.published);
    if (!said || !told) return {};
    const long days = std::labs(*told - *said);
    if (days == 0) return "; dated on the day";
    return "; dated " + (days == 1 ? "one day" : std::to_string(days) + " days") +
           (*told > *said ? " after" : " before") + " the day";
}

} // namespace

std::string lettersInWords(const Snapshot& snapshot, const std::vector<std::string>& sourceIds) {
    std::string letters = snapshot.letters(sourceIds);
    const auto last = letters.rfind(' ');
    if (last == std::string::npos) return letters;
    const std::string end = letters.substr(last + 1);
    letters.resize(last);
    for (auto at = letters.find(' '); at != std::string::npos; at = letters.find(' ', at + 2)) letters.insert(at, ",");
    return letters + " and " + end;
}

std::string supportLine(const Snapshot& snapshot, const Announcement& announcement, const Reading& reading) {
    const std::size_t n = reading.sources.size();
    const Support& s = reading.support;
    std::string line = counted(n);
    if (n > 1) line += s.independent == n ? ", all independent" : ", " + std::to_string(s.independent) + " independent";
    line += echoes(snapshot, announcement, reading);
    if (!s.primary.empty())
        line += "; " + lettersInWords(snapshot, s.primary) +
                (s.primary.size() == 1 ? " is a party's own text" : " are parties' own texts");
    return line + nearest(snapshot, announcement, reading);
}

} // namespace pledge::model
