#include "core/base/utf8.h"
#include "core/report/direct.h"
#include "core/report/report.h"

#include <algorithm>

namespace pledge::report {
namespace {

constexpr std::size_t pieceSize = 1 << 16; ///< bytes of the output that are handed on together

template<class Enum>
void nameOrNull(Direct& to, const std::optional<Enum>& e) {
    e ? to.name(model::name(*e)) : to.null();
}

/// What only numbers have, and where a claim restates another.
void putQuantity(Direct& to, const model::Claim& c) {
    if (c.isNumber()) {
        to.raw(",\"value\":").number(c.quantity.value).raw(",\"value_max\":");
        c.quantity.value_max ? to.number(*c.quantity.value_max) : to.null();
        to.raw(",\"unit\":").stringOrNull(c.quantity.unit).raw(",\"per\":").stringOrNull(c.quantity.per);
        to.raw(",\"qualifier\":").name(model::name(c.quantity.qualifier)).raw(",\"restates\":");
    } else {
        to.raw(",\"value\":").string(c.value);
        to.raw(R"(,"value_max":null,"unit":null,"per":null,"qualifier":null,"restates":)");
    }
    c.restates ? to.whole(*c.restates) : to.null();
}

void putAttributes(Direct& to, const model::Claim& c) {
    to.raw(",\"audience\":").stringsOrNull(c.audience);
    if (c.audienceOpen) to.raw(",\"open\":true");
    if (c.when.empty()) {
        to.raw(R"(,"when":null,"when_role":null,"standing":)");
    } else {
        to.raw(",\"when\":").string(c.when).raw(",\"when_role\":");
        nameOrNull(to, c.whenRole);
        to.raw(",\"standing\":");
    }
    nameOrNull(to, c.standing);
    to.raw(",\"pillar\":").stringOrNull(c.pillar).raw(",\"calendar\":").stringOrNull(c.calendar);
    to.raw(",\"party_type\":");
    nameOrNull(to, c.partyType);
    to.raw(",\"role\":");
    nameOrNull(to, c.role);
    to.raw(",\"rule\":").string(c.rule);
}

/// The same fields in the same order as `claimJson`.
void putClaim(Direct& to, const model::Claim& c) {
    to.raw("{\"kind\":").name(model::name(c.kind));
    to.raw(",\"start\":").whole(c.span.start).raw(",\"end\":").whole(c.span.end);
    to.raw(",\"quote\":").string(c.quote);
    putQuantity(to, c);
    putAttributes(to, c);
    to.raw("}");
}

} // namespace

ExtractLine::ExtractLine(const model::Article& a, Out out) : out_(std::move(out)), notes_(a.notes) {
    Direct to(buffer_);
    to.raw(R"({"schema":"pledgescope/extract/1","file":)").string(a.file);
    to.raw(",\"title\":").stringOrNull(a.title).raw(",\"publisher\":").stringOrNull(a.publisher);
    to.raw(",\"author\":").stringOrNull(a.author).raw(",\"published\":").stringOrNull(a.published);
    to.raw(",\"language\":").stringOrNull(a.language).raw(",\"text\":\"");
    base::isUtf8(a.text) ? putText(a.text) : putText(repaired(a.text));
    to.raw("\",\"claims\":[");
}

void ExtractLine::putText(std::string_view utf8) {
    Direct to(buffer_);
    for (; !utf8.empty(); utf8.remove_prefix(std::min(pieceSize, utf8.size()))) {
        to.inside(utf8.substr(0, pieceSize));
        handOn();
    }
}

void ExtractLine::add(const std::vector<model::Claim>& claims) {
    Direct to(buffer_);
    for (const model::Claim& c : claims) {
        if (any_) to.raw(",");
        any_ = true;
        putClaim(to, c);
        handOn();
    }
}

void ExtractLine::finish() {
    Direct to(buffer_);
    to.raw("]");
    if (!notes_.empty()) to.raw(",\"notes\":").strings(notes_);
    to.raw("}");
    out_(buffer_.view());
    buffer_.clear();
}

void ExtractLine::handOn() {
    if (buffer_.size() < pieceSize) return;
    out_(buffer_.view());
    buffer_.clear();
}

std::string extractLine(const model::Article& article, const std::vector<model::Claim>& claims) {
    std::string line;
    ExtractLine writer(article, [&](std::string_view piece) { line += piece; });
    writer.add(claims);
    writer.finish();
    return line;
}

} // namespace pledge::report
