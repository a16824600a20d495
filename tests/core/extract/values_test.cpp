#include "core/extract/candidate.h"
#include "core/model/edtf.h"
#include "tests/support/catch.h"

#include <sstream>

using namespace pledge;

namespace {

/// The values of one text, each as `kind quote = value unit [qualifier]`, joined by " | ".
std::string values(const std::string& text, const std::string& published = "") {
    model::Article article;
    article.text = text;
    article.language = "en";
    article.published = published;
    const extract::Document document(article);
    std::vector<extract::Candidate> found;
    extract::findValues(document, found);
    std::ostringstream out;
    for (const auto& c : found) {
        out << (out.tellp() > 0 ? " | " : "") << name(c.claim.kind) << ' ' << document.textOf(c.bytes) << " = ";
        if (!c.claim.isNumber()) {
            out << c.claim.value << (c.claim.calendar.empty() ? "" : " fiscal");
            continue;
        }
        const auto& q = c.claim.quantity;
        out << q.value;
        if (q.value_max) out << ".." << *q.value_max;
        out << ' ' << q.unit;
        if (!q.per.empty()) out << '/' << q.per;
        if (q.qualifier != model::Qualifier::exact) out << ' ' << name(q.qualifier);
        for (const auto& a : c.claim.audience) out << " [" << a << ']';
        if (c.claim.restates) out << " restates";
    }
    return out.str();
}

} // namespace

TEST_CASE("money is found by its sign, its code and its name") {
    CHECK(values("It pays €5.5bn.") == "money €5.5bn = 5.5e+09 EUR");
}
