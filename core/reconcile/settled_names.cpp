#include "core/reconcile/settled_names.h"

namespace pledge::reconcile {
namespace {

constexpr char keyBegins = '\x1E';
constexpr char keyEnds = '\x1F';
constexpr char mark = '\x1D'; // then the number of the pair, then the side
constexpr char sides[] = {'-', '+'};

std::string_view marksOf(std::string_view nameOrKey) {
    const auto at = nameOrKey.find(mark);
    if (at == std::string_view::npos) return {};
    nameOrKey.remove_prefix(at);
    return nameOrKey.substr(0, nameOrKey.find(keyEnds));
}

} // namespace

std::string withKey(std::string_view name, std::string_view key) {
    return std::string(name) + keyBegins + std::string(key) + keyEnds;
}

std::optional<std::string> settledKey(std::string_view name) {
    const auto begins = name.find(keyBegins);
    if (begins == std::string_view::npos || name.back() != keyEnds) return std::nullopt;
    return std::string(name.substr(begins + 1, name.size() - begins - 2));
}

std::string_view plainName(std::string_view name) { return name.substr(0, name.find(keyBegins)); }

std::string plainText(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const auto begins = text.find(keyBegins);
        const auto ends = text.find(keyEnds, begins == std::string_view::npos ? text.size() : begins);
        if (ends == std::string_view::npos) return out.append(text);
        out.append(text.substr(0, begins));
        text.remove_prefix(ends + 1);
    }
    return out;
}

std::string markedApart(std::string_view key, std::size_t number, bool first) {
    std::string out(key);
    if (marksOf(key).empty()) out += ' '; // the first word of a key is what names of one family share
    return out + mark + std::to_string(number) + sides[first];
}

std::string_view plainKey(std::string_view key) {
    const auto at = key.find(mark);
    return at == std::string_view::npos ? key : key.substr(0, at - 1);
}

bool saidApart(std::string_view a, std::string_view b) {
    std::string_view x = marksOf(a);
    const std::string_view y = marksOf(b);
    if (x.empty() || y.empty()) return false;
    while (!x.empty()) {
        const auto end = x.find_first_of("+-");
        if (end == std::string_view::npos) return false; // control characters of a text
        std::string other(x.substr(0, end));
        other += sides[x[end] == sides[0]];
        if (y.find(other) != std::string_view::npos) return true;
        x.remove_prefix(end + 1);
    }
    return false;
}

} // namespace pledge::reconcile
