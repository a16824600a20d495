#include "tests/core/extract/support.h"

#include "core/extract/candidate.h"
#include "core/extract/ja/japanese.h"

#include <algorithm>
#include <sstream>

namespace pledge::test {
namespace {

struct Extracted {
    std::string text;
    std::vector<extract::Candidate> found;
};

Extracted extracted(const std::string& text, const std::string& published, const std::string& language) {
    Extracted e;
    e.text = text;
    extract::Passage passage{e.text, language};
    if (const auto day = model::parseEdtf(published)) passage.published = day->first;
    if (language == "ja") {
        const extract::ja::Text cut(passage);
        extract::ja::findValues(cut, e.found);
        extract::ja::decideAttributes(cut, e.found);
        return e;
    }
    const extract::Document document(passage);
    extract::findValues(document, e.found);
    extract::decideAttributes(document, e.found);
    return e;
}

std::string quote(const Extracted& e, const extract::Candidate& c) {
    return e.text.substr(c.bytes.start, c.bytes.length());
}

std::string quantity(const model::Claim& claim) {
    std::ostringstream out;
    const auto& q = claim.quantity;
    out << q.value;
    if (q.value_max) out << ".." << *q.value_max;
    out << ' ' << q.unit;
    if (!q.per.empty()) out << '/' << q.per;
    if (q.qualifier != model::Qualifier::exact) out << ' ' << name(q.qualifier);
    for (const auto& a : claim.audience) out << " [" << a << ']';
    if (claim.restates) out << " restates";
    return out.str();
}

} // namespace

std::string values(const std::string& text, const std::string& published, const std::string& language) {
    const auto e = extracted(text, published, language);
    std::string out;
    for (const auto& c : e.found) {
        out += (out.empty() ? "" : " | ") + std::string(name(c.claim.kind)) + ' ' + quote(e, c) + " = ";
        out += c.claim.isNumber() ? quantity(c.claim)
                                  : c.claim.value + (c.claim.calendar.empty() ? "" : " " + c.claim.calendar);
    }
    return out;
}

std::string attributes(const std::string& text, const std::string& published, const std::string& language) {
    const auto e = extracted(text, published, language);
    const auto or_ = [](std::string_view s) { return s.empty() ? std::string("-") : std::string(s); };
    std::string out;
    for (const auto& c : e.found) {
        if (!c.claim.isNumber()) continue;
        out += (out.empty() ? "" : " | ") + quote(e, c) + ": " + std::string(name(*c.claim.standing)) + ' ' +
               or_(c.claim.when) + ' ' + or_(c.claim.whenRole ? name(*c.claim.whenRole) : "") + ' ' +
               or_(c.claim.pillar);
    }
    return out;
}

} // namespace pledge::test
