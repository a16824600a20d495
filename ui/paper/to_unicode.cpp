#include "core/base/utf8.h"
#include "ui/paper/pdf_finish.h"

#include <charconv>
#include <cstdint>
#include <cstdio>

namespace pledge::ui {
namespace {

bool toRepair(char32_t c) { return (c >= 0xFB00 && c <= 0xFB06) || (c >= 0x2E80 && c <= 0x2FDF); }

std::uint32_t hexValue(std::string_view digits) {
    std::uint32_t v = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), v, 16);
    return v;
}

std::string fourDigits(std::uint32_t v) {
    char text[16];
    std::snprintf(text, sizeof text, "%04X", static_cast<unsigned>(v));
    return text;
}

std::string toUtf16Hex(std::string_view utf8) {
    std::string hex;
    for (std::size_t at = 0; at < utf8.size();) {
        const char32_t c = base::nextCodePoint(utf8, at);
        if (c < 0x10000)
            hex += fourDigits(c);
        else
            hex += fourDigits(0xD7C0 + (c >> 10)) + fourDigits(0xDC00 + (c & 0x3FF));
    }
    return hex;
}

/// The digits between < and > of a destination, repaired.
std::string repairedHex(std::string_view digits) {
    if (digits.size() != 4 || !toRepair(hexValue(digits))) return std::string(digits);
    std::string utf8;
    base::appendCodePoint(utf8, hexValue(digits));
    return toUtf16Hex(base::toNfkc(utf8));
}

/// Reads a CMap token by token and copies it, with destinations repaired.
class Repair {
public:
    explicit Repair(std::string_view cmap) : in_(cmap) {}

    std::string all() {
        while (at_ < in_.size()) {
            if (in_.substr(at_).starts_with("beginbfrange"))
                copyTo("beginbfrange"), ranges();
            else if (in_.substr(at_).starts_with("beginbfchar"))
                copyTo("beginbfchar"), chars();
            else
                out_ += in_[at_++];
        }
        return std::move(out_);
    }

private:
    void copyTo(std::string_view word) {
        out_ += word;
        at_ += word.size();
    }

    /// The next token: `<0041>`, `[`, `]` or a word; white space before it is copied.
    std::string_view token() {
        while (at_ < in_.size() && static_cast<unsigned char>(in_[at_]) <= ' ') out_ += in_[at_++];
        const std::size_t start = at_;
        if (at_ >= in_.size()) return {};
        if (in_[at_] == '<')
            at_ = std::min(in_.size(),
                           in_.find('>', at_) == std::string_view::npos ? in_.size() : in_.find('>', at_) + 1);
        else if (in_[at_] == '[' || in_[at_] == ']')
            ++at_;
        else
            while (at_ < in_.size() && static_cast<unsigned char>(in_[at_]) > ' ' && in_[at_] != '<' &&
                   in_[at_] != '[' && in_[at_] != ']')
                ++at_;
        return in_.substr(start, at_ - start);
    }

    static bool isHex(std::string_view t) { return t.size() >= 2 && t.front() == '<' && t.back() == '>'; }
    static std::string_view digits(std::string_view t) { return t.substr(1, t.size() - 2); }
    void putHex(const std::string& hex) { out_ += '<' + hex + '>'; }

    void chars() {
        for (std::string_view code = token(); isHex(code); code = token()) {
            out_ += code;
            const std::string_view to = token();
            if (isHex(to))
                putHex(repairedHex(digits(to)));
            else
                out_ += to;
        }
        rest_();
    }

    void ranges() {
        for (std::string_view low = token(); isHex(low); low = token()) {
            out_ += low;
            const std::string_view high = token();
            out_ += high;
            const std::string_view to = token();
            if (to == "[")
                list();
            else if (isHex(low) && isHex(high) && isHex(to))
                spread(hexValue(digits(low)), hexValue(digits(high)), digits(to));
            else
                out_ += to;
        }
        rest_();
    }

    void list() {
        out_ += '[';
        for (std::string_view to = token(); !to.empty(); to = token()) {
            if (isHex(to))
                putHex(repairedHex(digits(to)));
            else
                out_ += to;
            if (to == "]") return;
        }
    }

    /// A running range stays one, unless something in it needs repair.
    void spread(std::uint32_t low, std::uint32_t high, std::string_view first) {
        const std::uint32_t start = hexValue(first);
        bool needed = false;
        for (std::uint32_t i = 0; first.size() == 4 && low + i <= high && i < 0x10000; ++i)
            needed |= toRepair(start + i);
        if (!needed) return putHex(std::string(first));
        out_ += '[';
        for (std::uint32_t i = 0; low + i <= high; ++i) putHex(repairedHex(fourDigits(start + i)));
        out_ += ']';
    }

    /// The token that ended the list was read, and is copied.
    void rest_() {
        const std::size_t end = at_;
        std::size_t start = end;
        while (start > 0 && static_cast<unsigned char>(in_[start - 1]) > ' ') --start;
        out_ += in_.substr(start, end - start);
    }

    std::string_view in_;
    std::size_t at_ = 0;
    std::string out_;
};

} // namespace

std::string repairToUnicode(std::string_view cmap) { return Repair(cmap).all(); }

} // namespace pledge::ui
