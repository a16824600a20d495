#include "core/report/json.h"
#include "core/report/report.h"

namespace pledge::report {

std::string extractLine(const model::Article& article, const std::vector<model::Claim>& claims) {
    Json j;
    j["schema"] = "pledgescope/extract/1";
    j["file"] = article.file;
    putMetadata(j, article);
    j["text"] = article.text;
    j["claims"] = Json::array();
    for (const auto& c : claims) j["claims"].push_back(claimJson(c));
    if (!article.notes.empty()) j["notes"] = article.notes;
    return print(j);
}

} // namespace pledge::report
