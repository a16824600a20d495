#include "core/intake/file_type.h"

#include "core/base/knowledge.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <map>

namespace pledge::intake {
namespace {

/// The ending without its full stop, in lower case; empty for hidden files and names without one.
std::string endingOf(std::string_view file) {
    const auto slash = file.rfind('/');
    const std::string_view name = slash == std::string_view::npos ? file : file.substr(slash + 1);
    const auto dot = name.rfind('.');
    if (dot == std::string_view::npos || dot == 0) return {};
    return base::foldCase(name.substr(dot + 1));
}

struct Types {
    std::map<std::string, std::string, std::less<>> endings; ///< ending → words
    std::vector<std::pair<std::string, std::string>> magic;  ///< first bytes → words
};

std::string bytesOf(std::string_view hex) {
    std::string out;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
        out += static_cast<char>(std::stoi(std::string(hex.substr(i, 2)), nullptr, 16));
    return out;
}

const Types& types() {
    static const Types all = [] {
        Types t;
        for (const auto& e : base::knowledge("knowledge/file_types.txt"))
            for (const auto& v : e.values) {
                if (e.section == "ending")
                    t.endings[v] = e.key;
                else
                    t.magic.emplace_back(bytesOf(v), e.key);
            }
        return t;
    }();
    return all;
}

bool startsWithMarkup(std::string_view bytes) {
    const auto from = bytes.find_first_not_of(" \t\r\n");
    if (from == std::string_view::npos) return false;
    const std::string head = base::foldCase(bytes.substr(from, 15));
    return head.starts_with("<!doctype html") || head.starts_with("<html");
}

} // namespace

Type typeOf(std::string_view file) {
    if (file == "-") return Type::text;
    const std::string ending = endingOf(file);
    if (ending == "txt" || ending == "text") return Type::text;
    if (ending == "md" || ending == "markdown") return Type::markdown;
    return Type::other;
}

std::optional<std::string> unreadType(std::string_view file) {
    if (file.starts_with("http://") || file.starts_with("https://")) return "an address on the web";
    const auto it = types().endings.find(endingOf(file));
    return it == types().endings.end() ? std::nullopt : std::optional(it->second);
}

std::optional<std::string> unreadContent(std::string_view bytes) {
    for (const auto& [magic, words] : types().magic)
        if (bytes.starts_with(magic)) return words;
    if (startsWithMarkup(bytes.substr(0, 4096))) return "a page of HTML";
    return std::nullopt;
}

bool isBinary(std::string_view utf8) {
    const std::string_view head = utf8.substr(0, 1 << 20);
    const auto controls = std::count_if(head.begin(), head.end(), [](char c) {
        const auto b = static_cast<unsigned char>(c);
        return b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != '\v';
    });
    return head.find('\0') != std::string_view::npos || controls > 8 + static_cast<long>(head.size() / 50);
}

} // namespace pledge::intake
