#include "core/base/sentences.h"
#include "core/base/utf8.h"
#include "core/model/edtf.h"
#include "core/report/json.h"
#include "core/report/report.h"

#include <algorithm>

namespace pledge::report {
namespace {

using model::Kind;

/// The sentence that a claim stands in, as bytes of the text; from the first one it touches to the last.
base::Span sentenceOf(const model::Article& article, base::Span claim) {
    const std::string_view text = article.text;
    const auto before = claim.start == 0 ? std::string_view::npos : text.rfind('\n', claim.start - 1);
    const std::size_t from = before == std::string_view::npos ? 0 : before + 1;
    const std::size_t to = std::min(text.find('\n', claim.end), text.size());
    base::Span out{claim.start, claim.end};
    for (const base::Span s : base::sentences(text.substr(from, to - from), article.language)) {
        const base::Span whole{from + s.start, from + s.end};
        if (whole.end <= claim.start || whole.start >= claim.end) continue;
        out = {std::min(out.start, whole.start), std::max(out.end, whole.end)};
    }
    return out;
}

/// The quote in its sentence, in guillemets.
std::string inSentence(const model::Article& article, const base::CodePointIndex& points, const model::Claim& claim) {
    const base::Span quote = points.toBytes(claim.span), sentence = sentenceOf(article, quote);
    const std::string_view text = article.text;
    return std::string(text.substr(sentence.start, quote.start - sentence.start)) + "«" +
           std::string(text.substr(quote.start, quote.length())) + "»" +
           std::string(text.substr(quote.end, sentence.end - quote.end));
}

std::string spaced(std::string_view name) {
    std::string s(name);
    std::replace(s.begin(), s.end(), '_', ' ');
    return s;
}

std::string joined(const std::vector<std::string>& list) {
    std::string out;
    for (const auto& s : list) out += (out.empty() ? "" : ", ") + s;
    return out;
}

std::string_view typeWord(model::PartyType type) {
    switch (type) {
    case model::PartyType::org: return "organisation";
    case model::PartyType::person: return "person";
    case model::PartyType::place: return "place";
    case model::PartyType::product: return "product";
    }
    return "";
}

/// "money, about €2.9 bn a year", "date, through 2029", "organisation, Acme".
std::string valueInWords(const model::Claim& c) {
    if (c.isNumber()) {
        std::string out = std::string(model::name(c.kind)) + ", " + model::display(c.quantity);
        if (!c.audience.empty()) out += ' ' + joined(c.audience);
        return out + (c.audienceOpen ? " and others" : "");
    }
    if (c.kind == Kind::date)
        return "date, " + model::displayDate(c.value) + (c.calendar.empty() ? "" : " (" + c.calendar + ")");
    if (c.kind == Kind::party) return std::string(c.partyType ? typeWord(*c.partyType) : "party") + ", " + c.value;
    return "undertaking, " + c.value;
}

/// "committed · deadline 2030 · talent · with Acme"; empty where nothing is tied to it.
std::string attributesInWords(const model::Claim& c) {
    std::vector<std::string> parts;
    if (c.standing) parts.emplace_back(model::name(*c.standing));
    if (!c.when.empty())
        parts.push_back((c.whenRole ? spaced(model::name(*c.whenRole)) + ' ' : "") + model::displayDate(c.when));
    if (!c.pillar.empty()) parts.push_back(c.pillar);
    if (c.role) parts.emplace_back(model::name(*c.role));
    if (!c.parties.empty()) parts.push_back("with " + joined(c.parties));
    std::string out;
    for (const auto& p : parts) out += (out.empty() ? "" : " · ") + p;
    return out;
}

const model::Rule* ruleOf(const std::vector<model::Rule>& rules, const model::Claim& claim,
                          const std::string& language) {
    const model::Rule* found = nullptr;
    for (const model::Rule& r : rules)
        if (r.name == claim.rule && (!found || r.language == language)) found = &r;
    return found;
}

} // namespace

std::string explainText(const model::Article& article, const std::vector<const model::Claim*>& claims,
                        const std::vector<model::Rule>& rules) {
    const base::CodePointIndex points(article.text);
    std::string out;
    for (const model::Claim* c : claims) {
        const model::Rule* rule = ruleOf(rules, *c, article.language);
        out += (out.empty() ? "" : "\n") + inSentence(article, points, *c) + "\n\n";
        out += "Claim  " + valueInWords(*c) + '\n';
        if (const auto attributes = attributesInWords(*c); !attributes.empty()) out += "       " + attributes + '\n';
        out += "Place  characters " + std::to_string(c->span.start) + " to " + std::to_string(c->span.end) + '\n';
        out += "Rule   " + c->rule + (rule ? ": " + rule->says : "") + '\n';
        out += "Steps\n";
        for (std::size_t i = 0; i < c->steps.size(); ++i)
            out += (i < 9 ? "  " : " ") + std::to_string(i + 1) + ". " + c->steps[i] + '\n';
    }
    return out;
}

std::string explainJson(const model::Article& article, std::size_t at, const std::vector<const model::Claim*>& claims,
                        const std::vector<model::Rule>& rules) {
    const base::CodePointIndex points(article.text);
    Json j;
    j["schema"] = "pledgescope/explain/1";
    j["file"] = article.file;
    j["at"] = at;
    j["claims"] = Json::array();
    for (const model::Claim* c : claims) {
        const model::Rule* rule = ruleOf(rules, *c, article.language);
        const base::Span sentence = points.toCodePoints(sentenceOf(article, points.toBytes(c->span)));
        Json claim = claimJson(*c);
        claim["parties"] = orNull(c->parties);
        claim["says"] = rule ? Json(rule->says) : Json(nullptr);
        claim["sentence"] = {{"start", sentence.start}, {"end", sentence.end}};
        claim["steps"] = c->steps;
        j["claims"].push_back(std::move(claim));
    }
    return print(j, 1) + '\n';
}

} // namespace pledge::report
