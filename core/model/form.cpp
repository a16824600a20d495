#include "core/model/form.h"

namespace pledge::model {
namespace {

constexpr std::size_t placeLength = 2; // "%1"

/// Where the next place of a form stands; npos behind the last one.
std::size_t nextPlace(std::string_view text) {
    for (std::size_t at = text.find('%'); at != std::string_view::npos; at = text.find('%', at + 1))
        if (at + 1 < text.size() && text[at + 1] >= '1' && text[at + 1] <= '9') return at;
    return std::string_view::npos;
}

/// `form` begins with what stands before its next place. No place holds nothing.
bool readFrom(std::string_view form, std::string_view said, Parts& parts,
              const std::function<bool(const Parts&)>& fits) {
    const std::size_t place = nextPlace(form);
    if (place == std::string_view::npos) return form == said && fits(parts);
    if (!said.starts_with(form.substr(0, place))) return false;
    said.remove_prefix(place);
    form.remove_prefix(place + placeLength);
    const std::string_view behind = form.substr(0, nextPlace(form));
    for (std::size_t end = 1; end <= said.size(); ++end) {
        end = behind.empty() ? said.size() : said.find(behind, end);
        if (end == std::string_view::npos) return false;
        parts.push_back(said.substr(0, end));
        if (readFrom(form, said.substr(end), parts, fits)) return true;
        parts.pop_back();
    }
    return false;
}

} // namespace

std::string filled(const Form& form, std::initializer_list<std::string_view> parts) {
    std::string out;
    std::string_view left = form.text;
    for (const std::string_view part : parts) {
        const std::size_t place = nextPlace(left);
        out.append(left.substr(0, place)).append(part);
        left.remove_prefix(place + placeLength);
    }
    return out.append(left);
}

bool readAgain(const Form& form, std::string_view said, const std::function<bool(const Parts&)>& fits) {
    Parts parts;
    return readFrom(form.text, said, parts, fits);
}

} // namespace pledge::model
