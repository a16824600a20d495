#include "tests/core/reconcile/script.h"

#include "core/base/hash.h"
#include "core/base/utf8.h"
#include "core/model/identity.h"
#include "core/reconcile/reconcile.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <sstream>
#include <stdexcept>

namespace pledge::test {
namespace {

using model::Claim;

std::vector<std::string> split(const std::string& s, char at) {
    std::vector<std::string> out;
    std::istringstream in(s);
    for (std::string part; std::getline(in, part, at);)
        if (!part.empty()) out.push_back(part);
    return out;
}

std::string blanks(std::string s) {
    std::replace(s.begin(), s.end(), '_', ' ');
    return s;
}

bool option(Claim& c, const std::string& name, const std::string& value) {
    if (const auto role = model::whenRoleNamed(name)) return c.when = value, c.whenRole = role, true;
    if (name == "max") return c.quantity.value_max = std::atof(value.c_str()), true;
    if (name == "per") return c.quantity.per = value, true;
    if (name == "pillar") return c.pillar = value, true;
    for (const std::string& part : split(value, ',')) {
        if (name == "aud")
            c.audience.push_back(blanks(part));
        else if (name == "with")
            c.parties.push_back(blanks(part));
        else
            return false;
    }
    return name == "aud" || name == "with";
}

bool word(Claim& c, const std::string& w, const std::vector<Claim>& before) {
    if (const auto standing = model::standingNamed(w)) return c.standing = standing, true;
    if (const auto q = model::qualifierNamed(w)) return c.quantity.qualifier = *q, true;
    if (const auto type = model::partyTypeNamed(w)) return c.partyType = type, true;
    if (const auto role = model::roleNamed(w)) return c.role = role, true;
    if (w == "open") return c.audienceOpen = true;
    if (w == "fiscal") return c.calendar = "fiscal", true;
    if (w == "restates") return c.restates = before.back().span.start, true;
    if (w == "dated") return c.whenClaim = before.back().span.start, true;
    return false;
}

Claim claimOf(const std::string& note, const std::vector<Claim>& before) {
    auto parts = split(note, ' ');
    Claim c;
    c.kind = model::kindNamed(parts.at(0)).value();
    c.rule = "test";
    std::size_t next = 2;
    if (!c.isNumber())
        c.value = blanks(parts.at(1));
    else
        c.quantity.value = std::atof(parts.at(1).c_str());
    if (c.kind == model::Kind::money || c.kind == model::Kind::capacity) c.quantity.unit = parts.at(next++);
    if (c.kind == model::Kind::people) c.quantity.unit = "people";
    if (c.kind == model::Kind::share) c.quantity.unit = "ratio";
    if (c.isNumber() || c.kind == model::Kind::initiative) c.standing = model::Standing::committed;
    for (; next < parts.size(); ++next) {
        const auto equals = parts[next].find('=');
        const bool known = equals == std::string::npos
                               ? word(c, parts[next], before)
                               : option(c, parts[next].substr(0, equals), parts[next].substr(equals + 1));
        if (!known) throw std::invalid_argument("unknown word in a script: " + parts[next]);
    }
    return c;
}

/// Takes the marks out of a line, appends it to the text and its claims to `claims`.
void readLine(const std::string& line, std::string& text, std::vector<Claim>& claims) {
    for (std::size_t at = 0; at < line.size();) {
        const auto open = line.find('[', at);
        text += line.substr(at, open == std::string::npos ? std::string::npos : open - at);
        if (open == std::string::npos) break;
        const auto close = line.find("]{", open);
        const auto end = line.find('}', close);
        Claim c = claimOf(line.substr(close + 2, end - close - 2), claims);
        c.quote = line.substr(open + 1, close - open - 1);
        c.span.start = base::countCodePoints(text);
        c.span.end = c.span.start + base::countCodePoints(c.quote);
        text += c.quote;
        claims.push_back(std::move(c));
        at = end + 1;
    }
    text += '\n';
}

} // namespace

Script::Script(const std::string& script) {
    std::istringstream in(script);
    for (std::string line; std::getline(in, line);) {
        line.erase(0, std::min(line.find_first_not_of(' '), line.size()));
        if (line.empty()) continue;
        if (line[0] == '=') {
            const auto parts = split(line, ' ');
            names_.push_back(parts.at(1));
            sources_.emplace_back();
            claims_.emplace_back();
            sources_.back().article.language = "en";
            sources_.back().article.file = parts[1];
            if (parts.size() > 2) sources_.back().article.published = parts[2];
            if (parts.size() > 3) sources_.back().article.language = parts[3];
            continue;
        }
        auto& article = sources_.back().article;
        if (line[0] == '~') {
            article.publisher = line.substr(2);
            continue;
        }
        const bool title = line[0] == '#';
        readLine(title ? line.substr(2) : line, article.text, claims_.back());
        if (title) article.title = article.text.substr(0, article.text.size() - 1);
    }
    for (std::size_t i = 0; i < sources_.size(); ++i) {
        sources_[i].sha256 = base::sha256(names_[i] + sources_[i].article.text);
        sources_[i].id = model::sourceIdOf(sources_[i].sha256);
        model::identify(claims_[i], sources_[i].sha256);
    }
}

model::Finding Script::finding(std::vector<std::size_t> order) const {
    if (order.empty()) {
        order.resize(sources_.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
    }
    std::vector<reconcile::Input> inputs;
    for (const std::size_t i : order) {
        inputs.push_back({&sources_[i], {}});
        for (const Claim& c : claims_[i]) inputs.back().claims.push_back(&c);
    }
    return reconcile::reconcile(inputs, overrules_);
}

void Script::overrule(model::Overrule overrule) {
    overrule.id = std::to_string(overrules_.size() + 1);
    overrules_.push_back(std::move(overrule));
}

std::string Script::source(const std::string& name) const {
    return sources_.at(static_cast<std::size_t>(std::find(names_.begin(), names_.end(), name) - names_.begin())).id;
}

std::string Script::claim(const std::string& name, const std::string& quote) const {
    const std::string id = source(name);
    for (const auto& claims : claims_)
        for (const Claim& c : claims)
            if (c.source == id && c.quote == quote) return c.id;
    throw std::invalid_argument("no such claim in a script: " + quote);
}

std::string Script::letter(const std::string& id) const {
    for (std::size_t i = 0; i < sources_.size(); ++i)
        if (sources_[i].id == id ||
            std::any_of(claims_[i].begin(), claims_[i].end(), [&](const Claim& c) { return c.id == id; }))
            return names_[i];
    return "?";
}

std::size_t Script::placeIn(const std::vector<std::size_t>& order, const std::string& id) const {
    return static_cast<std::size_t>(
        std::find_if(order.begin(), order.end(), [&](std::size_t i) { return sources_[i].id == id; }) - order.begin());
}

std::string Script::letters(const std::vector<std::string>& ids) const {
    std::string out;
    for (std::size_t i = 0; i < sources_.size(); ++i)
        if (std::find(ids.begin(), ids.end(), sources_[i].id) != ids.end()) out += (out.empty() ? "" : " ") + names_[i];
    return "[" + out + "]";
}

std::string Script::readings(const model::Facet& facet) const {
    std::string out;
    for (const model::Reading& r : facet.readings)
        out += (out.empty() ? "" : " | ") + model::display(r.value, facet.facet) + ' ' + letters(r.sources);
    return out;
}

std::string Script::print(std::vector<std::size_t> order) const {
    std::string out;
    for (const model::Announcement& a : finding(order).announcements) {
        out += a.title + " " + letters(a.sources) + (a.announced.empty() ? "" : " " + a.announced) + '\n';
        for (const model::Commitment& c : a.commitments) {
            out += "  " + c.label + '\n';
            for (const model::Facet& f : c.facets)
                out += "    " + std::string(model::name(f.facet)) + ' ' + std::string(model::sign(f.verdict)) + ' ' +
                       readings(f) + '\n';
        }
    }
    return out;
}

std::string Script::conflicts() const {
    std::vector<std::string> lines;
    for (const model::Announcement& a : finding().announcements)
        for (const model::Commitment& c : a.commitments)
            for (const model::Facet& f : c.facets)
                if (f.verdict == model::Verdict::conflict)
                    lines.push_back(c.label + ": " + std::string(model::name(f.facet)) + ": " + readings(f));
    std::sort(lines.begin(), lines.end());
    std::string out;
    for (const std::string& line : lines) out += line + '\n';
    return out;
}

std::string Script::types() const {
    std::string out;
    for (const model::Announcement& a : finding().announcements)
        for (const model::Commitment& c : a.commitments)
            for (const model::Facet& f : c.facets) {
                if (!f.type) continue;
                const auto clause = f.reason.find(". ");
                out += std::string(model::name(f.facet)) + ' ' + std::string(model::name(*f.type)) + ": " +
                       readings(f) + (clause == std::string::npos ? "" : f.reason.substr(clause + 1)) + '\n';
            }
    return out;
}

std::string Script::support(model::FacetName facet) const {
    std::string out;
    for (const model::Announcement& a : finding().announcements)
        for (const model::Commitment& c : a.commitments)
            for (const model::Facet& f : c.facets)
                for (const model::Reading& r : f.readings) {
                    if (f.facet != facet) continue;
                    out += model::display(r.value, facet) + ' ' + letters(r.sources) + ": " +
                           std::to_string(r.support.independent) + " of " + std::to_string(r.sources.size());
                    if (!r.support.primary.empty()) out += ", own " + letters(r.support.primary);
                    if (!r.support.nearest.empty()) out += ", nearest " + letter(r.support.nearest);
                    out += '\n';
                }
    return out;
}

std::string Script::echoes(std::vector<std::size_t> order) const {
    std::string out;
    for (const model::Announcement& a : finding(std::move(order)).announcements)
        for (const model::Echo& e : a.echoes) out += letters(e.sources) + ' ' + e.reason + '\n';
    return out;
}

} // namespace pledge::test
