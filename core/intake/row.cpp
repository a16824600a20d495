#include "core/intake/row.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace pledge::intake {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::string_view trimmed(std::string_view s) {
    while (!s.empty() && s.front() == ' ') s.remove_prefix(1);
    while (!s.empty() && s.back() == ' ') s.remove_suffix(1);
    return s;
}

/// The length of the sign that parts a row at `at`, or 0.
std::size_t signAt(std::string_view line, std::size_t at) {
    static constexpr std::array<std::string_view, 12> signs{"|", "\t", "  ", " / ", "｜",  "／",
                                                            "│", "　", "·",  "•",   " ‖ ", " – "};
    for (const std::string_view sign : signs)
        if (line.substr(at).starts_with(sign)) return sign.size();
    return 0;
}

/// Whether a telephone number begins at `at`: 0 or +, and nine digits with single signs between them.
bool isNumberAt(std::string_view line, std::size_t at) {
    constexpr std::size_t fewest = 9;
    if (line[at] != '+' && line[at] != '0') return false;
    if (at > 0 && (isDigit(line[at - 1]) || line[at - 1] == '.' || line[at - 1] == ',')) return false;
    std::size_t digits = 0, signs = 0;
    for (std::size_t i = at + (line[at] == '+'); i < line.size() && signs < 2 && digits < fewest; ++i) {
        if (isDigit(line[i]))
            ++digits, signs = 0;
        else if (std::string_view(" -()").find(line[i]) != std::string_view::npos)
            ++signs;
        else
            break;
    }
    return digits >= fewest;
}

} // namespace

std::vector<std::string_view> rowParts(std::string_view line) {
    std::vector<std::string_view> parts;
    std::size_t start = 0;
    const auto cut = [&](std::size_t end) {
        if (const auto part = trimmed(line.substr(start, end - start)); !part.empty()) parts.push_back(part);
    };
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t sign = signAt(line, at);
        if (sign == 0) {
            ++at;
            continue;
        }
        cut(at);
        at = start = at + sign;
    }
    cut(line.size());
    return parts;
}

std::string_view labelOf(std::string_view line, std::size_t longest) {
    const std::string_view head = line.substr(0, longest + 3);
    const auto colon = std::min(head.find(':'), head.find("："));
    return colon > longest ? std::string_view() : trimmed(line.substr(0, colon));
}

bool hasAddress(std::string_view line) {
    for (std::size_t at = 0; at < line.size(); ++at) {
        const char c = line[at];
        if (c == '@' && at > 0 && at + 1 < line.size() && std::isalnum(static_cast<unsigned char>(line[at - 1])) &&
            std::isalnum(static_cast<unsigned char>(line[at + 1])))
            return true;
        if ((c == '+' || c == '0') && isNumberAt(line, at)) return true;
    }
    return false;
}

bool isTableRow(std::string_view line) {
    constexpr std::size_t mostWords = 6;
    const auto blanks = static_cast<std::size_t>(std::count(line.begin(), line.end(), ' '));
    if (!line.empty() && isDigit(line.back()) && blanks < mostWords) return true;
    const auto parts = rowParts(line);
    const auto numbers = std::count_if(parts.begin(), parts.end(),
                                       [](std::string_view p) { return std::any_of(p.begin(), p.end(), isDigit); });
    return parts.size() >= 3 && numbers >= 2;
}

} // namespace pledge::intake
