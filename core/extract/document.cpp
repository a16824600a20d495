#include "core/extract/document.h"

#include "core/base/cldr.h"
#include "core/base/knowledge.h"
#include "core/base/sentences.h"
#include "core/base/utf8.h"
#include "core/extract/memory.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <set>
#include <string>

namespace pledge::extract {
namespace {

using base::Span;

bool isCurrencyOrPercent(char32_t c) {
    return c == U'$' || c == U'%' || c == U'‰' || (c >= 0xA2 && c <= 0xA5) || (c >= 0x20A0 && c <= 0x20CF) ||
           c == U'％' || c == U'＄' || c == U'￥' || c == U'￡' || c == U'฿';
}

bool isDash(char32_t c) {
    return c == U'-' || c == U'–' || c == U'—' || c == U'‑' || c == U'‐' || c == U'−' || c == U'~' || c == U'〜';
}

bool isApostrophe(char32_t c) { return c == U'\'' || c == U'’'; }

/// What a byte is, where it is a character of its own.
enum class Byte : std::uint8_t { mark, space, digit, letter, more };

constexpr std::array<Byte, 256> bytes = [] {
    std::array<Byte, 256> all{};
    for (std::size_t c = 0; c < 256; ++c)
        all[c] = c >= 0x80                                          ? Byte::more
                 : c == ' ' || (c >= '\t' && c <= '\r')             ? Byte::space
                 : c >= '0' && c <= '9'                             ? Byte::digit
                 : (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? Byte::letter
                                                                    : Byte::mark;
    return all;
}();

Byte byteOf(char c) { return bytes[static_cast<unsigned char>(c)]; }

/// Whether a word of ASCII letters may go on with a byte.
constexpr std::array<bool, 256> mayGoOn = [] {
    std::array<bool, 256> all{};
    for (std::size_t c = 0; c < 256; ++c) all[c] = bytes[c] >= Byte::digit || c == '.' || c == '&';
    return all;
}();

/// Letters that are money where digits follow at once: EUR5bn, Rs500, RM2bn.
bool isMoneyPrefix(std::string_view letters) {
    static const std::set<std::string, std::less<>> known = [] {
        std::set<std::string, std::less<>> all;
        for (const auto& c : base::currencies()) all.insert(c.code);
        for (const auto& e : base::knowledge("knowledge/en/money.txt"))
            if (e.section == "glued") all.insert(e.key);
        return all;
    }();
    return letters.size() <= 4 && known.contains(letters);
}

/// Cuts one sentence into tokens.
class Cutter {
public:
    Cutter(std::string_view text, std::vector<Token>& out) : text_(text), out_(out) {}

    void cut(Span sentence, std::uint32_t index) {
        bool space = true;
        for (std::size_t at = sentence.start; at < sentence.end;) {
            const char first = text_[at];
            const Byte byte = byteOf(first);
            if (byte == Byte::space) {
                space = true;
                ++at;
                continue;
            }
            Signs signs;
            std::size_t end = at + 1;
            if (byte == Byte::letter) {
                signs.form = Token::Form::word;
                signs.capital = first <= 'Z';
                if (!plainWord(at + 1, sentence.end, end, signs.innerCapital)) {
                    end = wordEnd(at, sentence.end);
                    signs.innerCapital = hasCapital(at + 1, end);
                }
            } else if (!other(at, sentence.end, space, end, signs)) {
                space = true;
                at = end;
                continue;
            }
            // Made in place: a copy of what was just written byte by byte would wait for it.
            Token& t = out_.emplace_back();
            t.span = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
            t.sentence = index;
            t.form = signs.form;
            t.capital = signs.capital;
            t.innerCapital = signs.innerCapital;
            t.dash = signs.dash;
            t.spaceBefore = space;
            space = false;
            at = end;
        }
    }

private:
    struct Signs {
        Token::Form form = Token::Form::mark;
        bool capital = false, innerCapital = false, dash = false;
    };

    /// What begins with neither white space nor a letter of ASCII: where it ends, and what it is. False for white
    /// space.
    bool other(std::size_t at, std::size_t limit, bool space, std::size_t& end, Signs& signs) const {
        std::size_t next = at;
        const char32_t c = base::nextCodePoint(text_, next);
        end = next;
        if (base::isSpace(c)) return false;
        if (base::isDigit(c)) {
            signs.form = Token::Form::number;
            end = spacedEnd(at, numberEnd(next, limit), limit);
        } else if (base::isLetter(c)) {
            signs.form = Token::Form::word;
            signs.capital = base::isUpper(c);
            end = wordEnd(at, limit);
            signs.innerCapital = hasCapital(next, end);
        } else if (isDash(c)) {
            signs.dash = true;
        } else if (isCurrencyOrPercent(c)) {
            signs.form = Token::Form::symbol;
        } else if (isApostrophe(c) && !space && !out_.empty() && out_.back().form == Token::Form::word &&
                   out_.back().span.end == at && next < limit && text_[next] == 's' &&
                   wordEnd(next, limit) == next + 1) {
            signs.form = Token::Form::word; // the possessive, a word of its own
            end = next + 1;
        }
        return true;
    }

    /// Most words: ASCII letters, and behind them nothing that could go on with the word.
    bool plainWord(std::size_t at, std::size_t limit, std::size_t& end, bool& capital) const {
        std::uint64_t large = 0; // where ASCII's small letters have a bit that capitals have not
        constexpr std::uint64_t ones = 0x0101010101010101u, tops = ones << 7;
        // Eight bytes at a time.
        while (at + 8 <= limit) {
            std::uint64_t eight;
            std::memcpy(&eight, text_.data() + at, sizeof eight);
            if constexpr (std::endian::native != std::endian::little) eight = __builtin_bswap64(eight);
            const std::uint64_t folded = (eight | ones * 0x20) & ~tops; // so that no byte is carried into the next one
            const std::uint64_t others =
                (~(folded + ones * (0x80 - 'a')) | (folded + ones * (0x80 - 'z' - 1)) | eight) & tops;
            const auto letters = static_cast<std::size_t>(others ? std::countr_zero(others) : 64) / 8;
            large |= ~eight & (ones * 0x20) & (others ? ((others & -others) >> 7) - 1 : ~std::uint64_t{0});
            at += letters;
            if (letters < 8) break;
        }
        for (; at < limit && byteOf(text_[at]) == Byte::letter; ++at)
            large |= ~static_cast<unsigned char>(text_[at]) & 0x20U;
        if (at < limit && mayGoOn[static_cast<unsigned char>(text_[at])]) return false;
        end = at;
        capital = large != 0;
        return true;
    }

    bool hasCapital(std::size_t from, std::size_t to) const {
        for (std::size_t at = from; at < to;) {
            const char c = text_[at];
            if (c >= 'A' && c <= 'Z') return true;
            if (byteOf(c) != Byte::more)
                ++at;
            else if (base::isUpper(base::nextCodePoint(text_, at)))
                return true;
        }
        return false;
    }

    /// Digits go on over `,` and `.` where a digit follows at once.
    std::size_t numberEnd(std::size_t at, std::size_t limit) const {
        while (at < limit) {
            while (at < limit && byteOf(text_[at]) == Byte::digit) ++at;
            if (at == limit) break;
            std::size_t next = at;
            const char32_t c = base::nextCodePoint(text_, next);
            if (base::isDigit(c)) {
                at = next;
                continue;
            }
            // 1'200'000, as the Swiss write it.
            if (isApostrophe(c) && next + 3 <= limit &&
                std::all_of(text_.begin() + static_cast<long>(next), text_.begin() + static_cast<long>(next + 3),
                            [](char d) { return byteOf(d) == Byte::digit; }) &&
                (next + 3 == limit || byteOf(text_[next + 3]) != Byte::digit)) {
                at = next + 3;
                continue;
            }
            if ((c == U',' || c == U'.' || c == U'．' || c == U'，') && next < limit) {
                std::size_t behind = next;
                if (base::isDigit(base::nextCodePoint(text_, behind))) {
                    at = behind;
                    continue;
                }
            }
            break;
        }
        return at;
    }

    /// "43 000", "1 300 500": groups of three digits behind a space, as many countries write them.
    std::size_t spacedEnd(std::size_t start, std::size_t end, std::size_t limit) const {
        if (end - start > 3 || text_[start] == '0') return end;
        for (;;) {
            std::size_t group = end;
            const char32_t space = group < limit ? base::nextCodePoint(text_, group) : U'\0';
            const bool narrow = space == 0xA0 || space == 0x202F || space == 0x2009;
            if (!narrow && (space != U' ' || followsName())) return end;
            if (group + 3 > limit || numberEnd(group, limit) != group + 3 || !base::isDigit(peek(group))) return end;
            end = group + 3;
        }
    }
    /// A capitalised word before ("March 12 300 workers", "Boeing 737 100 times") makes the digits its own.
    bool followsName() const {
        return !out_.empty() && out_.back().form == Token::Form::word && out_.back().capital &&
               out_.back().span.length() > 3;
    }

    /// Letters, with the dots of "U.S." and the ampersand of "R&D" inside; digits may follow letters ("G7", "GPT4").
    std::size_t wordEnd(std::size_t start, std::size_t limit) const {
        std::size_t at = start;
        const bool japanese = base::isJapanese(peek(at));
        while (at < limit) {
            while (!japanese && at < limit && byteOf(text_[at]) == Byte::letter) ++at;
            if (at == limit) break;
            std::size_t next = at;
            const char32_t c = base::nextCodePoint(text_, next);
            const bool letter = base::isLetter(c) || (c >= 0x300 && c <= 0x36F);
            if (letter && base::isJapanese(c) == japanese) {
                at = next;
                continue;
            }
            if (base::isDigit(c) && !japanese) {
                if (isMoneyPrefix(text_.substr(start, at - start))) break;
                at = next;
                continue;
            }
            // One letter, a dot, one letter: U.S., N.V.
            if (c == U'.' && isInitial(start, at) && next < limit && base::isUpper(peek(next)) &&
                initialFollows(next, limit)) {
                at = next;
                continue;
            }
            if (c == U'.' && at > start + 1 && text_[at - 2] == '.') return next; // the last dot of "U.S."
            if (c == U'&' && at > start && next < limit && base::isUpper(peek(next)) && base::isUpper(peek(start)) &&
                at - start <= 3) {
                at = next;
                continue;
            }
            break;
        }
        return at;
    }

    char32_t peek(std::size_t at) const { return base::nextCodePoint(text_, at); }
    bool isInitial(std::size_t start, std::size_t at) const {
        return at == start + 1 ? base::isUpper(peek(start)) : at >= start + 2 && text_[at - 2] == '.';
    }
    bool initialFollows(std::size_t at, std::size_t limit) const {
        return at + 1 >= limit || !base::isLetter(peek(at + 1));
    }

    std::string_view text_;
    std::vector<Token>& out_;
};

} // namespace

namespace {

/// The memory of the last document of a thread, for its next one: pages that are new cost more than what is done with
/// them.
struct Spare {
    std::string folded;
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;
    std::array<std::vector<std::uint32_t>, watchCount> watched;
};
thread_local Spare spare;

} // namespace

Document::~Document() { spare = {std::move(folded_), std::move(tokens_), std::move(sentences_), std::move(watched_)}; }

std::vector<Token> tokensOf(std::string_view line) {
    std::vector<Token> out;
    Cutter(line, out).cut({0, line.size()}, 0);
    return out;
}

Document::Document(const Passage& passage)
    : text_(passage.text),
      published_(passage.published),
      folded_(std::move(spare.folded)),
      tokens_(std::move(spare.tokens)),
      sentences_(std::move(spare.sentences)),
      watched_(std::move(spare.watched)),
      memory_(passage.memory),
      explains_(passage.explain) {
    folded_.assign(text_);
    tokens_.clear();
    sentences_.clear();
    for (auto& places : watched_) places.clear();
    for (char& c : folded_) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    constexpr std::size_t usualToken = 5; // bytes of text, so that the tokens rarely move
    // With room to spare, so that they do not move for each text that is a little longer.
    if (const std::size_t need = text_.size() / usualToken + 16; need > tokens_.capacity())
        tokens_.reserve(need + need / 8);
    Cutter cutter(text_, tokens_);
    std::uint32_t line = 0;
    std::size_t counted = 0;
    for (const Span& s : base::sentences(text_, passage.language.empty() ? "en" : passage.language)) {
        line += static_cast<std::uint32_t>(std::count(text_.begin() + static_cast<std::ptrdiff_t>(counted),
                                                      text_.begin() + static_cast<std::ptrdiff_t>(s.start), '\n'));
        counted = s.end; // no sentence spans a line end
        Sentence sentence{s, tokens_.size(), 0, line, false};
        cutter.cut(s, static_cast<std::uint32_t>(sentences_.size()));
        sentence.last = tokens_.size();
        const std::string_view body = textOf(s);
        const auto ends = [&](std::string_view mark) { return body.ends_with(mark); };
        sentence.heading = !(ends(".") || ends("!") || ends("?") || ends("”") || ends("\"") || ends("。") ||
                             ends("」") || ends(":") || ends(";"));
        sentences_.push_back(sentence);
    }
    number();
    first_ = tokens_.data(), count_ = tokens_.size();
}

namespace {

/// The words of a text, each with its number: near at hand, where the vocabulary is large.
class SeenWords {
public:
    struct Slot {
        std::uint64_t head = 0;    ///< as Vocabulary::headOf has it
        std::uint32_t size = 0;    ///< bytes; 0 where nothing is
        std::uint32_t id = 0;      ///< the number
        std::uint32_t place = 0;   ///< where it stands in the folded text
        std::uint32_t watches = 0; ///< as watchesOf has it
    };

    explicit SeenWords(std::string_view folded) : folded_(folded), slots_(1024) {}

    /// The slot of a word, or the one where it may be put.
    Slot& at(std::string_view word, std::size_t hash) {
        const std::size_t mask = slots_.size() - 1;
        const std::uint64_t head = Vocabulary::headOf(word);
        for (std::size_t at = hash & mask;; at = (at + 1) & mask) {
            Slot& slot = slots_[at];
            if (slot.size == 0) return slot;
            if (slot.head == head && slot.size == word.size() &&
                (slot.size <= 8 || Vocabulary::same(folded_.substr(slot.place, slot.size), word)))
                return slot;
        }
    }
    void put(Slot& slot, std::string_view word, std::uint32_t id, std::uint32_t watches) {
        slot = {Vocabulary::headOf(word), static_cast<std::uint32_t>(word.size()), id,
                static_cast<std::uint32_t>(word.data() - folded_.data()), watches};
        if (++count_ * 2 > slots_.size()) grow();
    }

private:
    void grow() {
        std::vector<Slot> old(slots_.size() * 4);
        old.swap(slots_);
        for (const Slot& slot : old) {
            if (slot.size == 0) continue;
            const std::string_view word = folded_.substr(slot.place, slot.size);
            at(word, Vocabulary::hash(word)) = slot;
        }
    }

    std::string_view folded_;
    std::vector<Slot> slots_; ///< open addressing
    std::size_t count_ = 0;
};

} // namespace

/// Gives each word its number: in the vocabulary, or where that does not have it, one of this document's own.
void Document::number() {
    const Vocabulary& known = vocabulary();
    words_ = known.size();
    SeenWords seen(folded_);
    const auto watch = [this](std::uint32_t token, std::uint32_t watches) {
        for (; watches != 0; watches &= watches - 1)
            watched_[static_cast<std::size_t>(std::countr_zero(watches))].push_back(token);
    };
    for (std::uint32_t i = 0; i < tokens_.size(); ++i) {
        Token& t = tokens_[i];
        const std::string_view word = lower(t);
        const std::size_t hash = Vocabulary::hash(word);
        if (t.form == Token::Form::number) {
            t.word = known.find(word, hash);
            watch(i, bitOf(Watch::value));
            continue;
        }
        SeenWords::Slot& slot = seen.at(word, hash);
        if (slot.size != 0) {
            t.word = slot.id;
            watch(i, slot.watches);
            continue;
        }
        t.word = known.find(word, hash);
        if (t.word == 0) t.word = static_cast<std::uint32_t>(words_++);
        const std::uint32_t watches = watchesOf(Word(word, t.word));
        watch(i, watches);
        seen.put(slot, word, t.word, watches);
    }
}

bool Document::opensArticle() const { return !memory_ || !memory_->begun; }

std::size_t Document::tokenAt(std::size_t byte) const {
    return static_cast<std::size_t>(std::lower_bound(tokens_.begin(), tokens_.end(), byte,
                                                     [](const Token& t, std::size_t at) { return t.span.start < at; }) -
                                    tokens_.begin());
}

bool Document::groupsThousands() const {
    const auto isGrouped = [](std::string_view word) { // d,ddd
        return word.size() == 5 && word[1] == ',' &&
               std::all_of(word.begin(), word.end(), [](char c) { return c == ',' || (c >= '0' && c <= '9'); });
    };
    if (!groupsThousands_) {
        bool any = false;
        for (std::size_t i = 0; i < tokens_.size() && !any; ++i) any = isGrouped(textOf(i, i + 1));
        groupsThousands_ = any;
    }
    return *groupsThousands_;
}

} // namespace pledge::extract
