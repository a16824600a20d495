#include "core/reconcile/phrases.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace pledge::reconcile {

std::string joined(const std::vector<std::string>& words) {
    std::string s;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) s += i + 1 == words.size() ? " and " : ", ";
        s += words[i];
    }
    return s;
}

std::string percent(double share) {
    char text[32];
    std::snprintf(text, sizeof text, share < 0.1 ? "%.1f %%" : "%.0f %%", share * 100);
    return text;
}

std::string points(double share) {
    char text[32];
    std::snprintf(text, sizeof text, "%.3g points", share * 100);
    return text;
}

std::string count(std::size_t n, std::string_view noun) {
    static constexpr std::array<const char*, 7> words{"no", "one", "two", "three", "four", "five", "six"};
    const std::string number = n < words.size() ? words[n] : std::to_string(n);
    return number + ' ' + std::string(noun) + (n == 1 ? "" : "s");
}

std::string quoted(const std::vector<std::string>& words) {
    std::string s;
    for (const std::string& w : words) s += (s.empty() ? "" : ", ") + w;
    return "“" + s + "”";
}

std::string capital(std::string sentence) {
    if (!sentence.empty() && sentence[0] >= 'a' && sentence[0] <= 'z')
        sentence[0] = static_cast<char>(sentence[0] - 'a' + 'A');
    return sentence;
}

std::string span(long days) {
    constexpr double monthLength = 30.44;
    if (days < 45) return count(static_cast<std::size_t>(days), "day");
    const auto months = static_cast<std::size_t>(std::lround(static_cast<double>(days) / monthLength));
    return months % 12 == 0 ? count(months / 12, "year") : count(months, "month");
}

} // namespace pledge::reconcile
