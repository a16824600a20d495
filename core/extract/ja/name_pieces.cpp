#include "core/extract/ja/name_pieces.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace pledge::extract::ja {
namespace {

using namespace name_class;
using Form = Piece::Form;

bool isLatin(char32_t c) {
    return (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z') || (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7);
}
bool isFigure(char32_t c) { return c >= U'0' && c <= U'9'; }
bool isCapital(char32_t c) { return (c >= U'A' && c <= U'Z') || (c >= 0xC0 && c <= 0xDE) || isFigure(c); }

Form formOf(char32_t c) {
    if (isLatin(c)) return Form::latin;
    if (isFigure(c)) return Form::number;
    if (isKanji(c)) return Form::kanji;
    if (isKatakana(c)) return Form::katakana;
    return isHiragana(c) ? Form::hiragana : Form::mark;
}

/// Characters that stay by themselves in front of a word that nobody knows.
bool standsAlone(std::string_view kanji) {
    for (const std::string_view w :
         {"同", "各", "両", "約", "計", "当", "毎", "第", "全", "前", "元", "現", "新", "旧", "円",
          "社", "人", "日", "月", "年", "製", "氏", "側", "内", "等", "他", "的", "化", "案"})
        if (kanji == w) return true;
    return false;
}

/// Cuts the sentences of a text into pieces.
class PieceCutter {
public:
    PieceCutter(const Text& text, std::vector<Piece>& out) : text_(text.text()), out_(out) {}

    void cut(const Sentence& s, std::uint32_t index) {
        sentence_ = index;
        limit_ = s.span.end;
        from_ = out_.size();
        quotes_ = brackets_ = 0;
        bool space = true;
        for (std::size_t at = s.span.start; at < limit_;) {
            std::size_t next = at;
            const char32_t c = halfWidth(codePointAt(next));
            if (base::isSpace(c)) {
                space = true;
                at = next;
                continue;
            }
            const std::size_t made = out_.size();
            at = piece(c, at, next, space);
            if (out_.size() > made) out_[made].space = space;
            space = false;
        }
        mergeUnknown();
    }

private:
    char32_t codePointAt(std::size_t& at) const {
        const auto byte = static_cast<unsigned char>(text_[at]);
        if (byte < 0x80) return ++at, byte;
        return base::nextCodePoint(text_, at);
    }
    char32_t peek(std::size_t at) const { return at < limit_ ? halfWidth(codePointAt(at)) : U'\0'; }

    std::size_t push(Form form, std::size_t start, std::size_t end, NameMask mask = 0, std::uint32_t place = 0) {
        out_.push_back({static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end), mask, place, sentence_,
                        form, false, quotes_ > 0, brackets_ > 0});
        return end;
    }

    std::size_t piece(char32_t c, std::size_t at, std::size_t next, bool space) {
        switch (formOf(c)) {
        case Form::kanji: return kanji(at, next);
        case Form::katakana: return katakana(at, next);
        case Form::latin: return latin(at, next, space);
        case Form::number: return number(at, next);
        case Form::hiragana: return hiragana(at, next);
        case Form::mark: break;
        }
        return mark(c, at, next);
    }

    std::size_t kanji(std::size_t at, std::size_t next) {
        const auto m = NameWords::all().longestAt(text_, at, limit_);
        if (m.mask) return push(Form::kanji, at, m.end, m.mask, m.place);
        return push(Form::kanji, at, next);
    }

    /// A run of katakana with the ・ and ＝ inside of it, unless they part a list of places.
    std::size_t katakana(std::size_t at, std::size_t next) {
        const std::size_t first = runEnd(next);
        if (const auto linked = link(at, first)) return linked;
        if (isOrigin(at, first)) return classify(at, first);
        std::size_t end = first;
        bool listed = true;
        while (end < limit_) {
            std::size_t behind = end;
            const char32_t dot = codePointAt(behind);
            if ((dot != U'・' && dot != U'･' && dot != U'＝' && dot != U'=') || !isKatakana(peek(behind))) break;
            const std::size_t part = runEnd(behind);
            listed = listed && (NameWords::all().whole(text_.substr(behind, part - behind)).mask & place);
            end = part;
        }
        if (end > first && listed && (NameWords::all().whole(text_.substr(at, first - at)).mask & place)) end = first;
        return classify(at, end);
    }
    /// "スイス・アクメ、…に工場": a headline begins with a country in front of a name that the text has alone as well.
    bool isOrigin(std::size_t at, std::size_t end) const {
        constexpr std::string_view dot = "・";
        if (end >= limit_ || !text_.substr(end).starts_with(dot)) return false;
        if (!(NameWords::all().whole(text_.substr(at, end - at)).mask & country)) return false;
        const std::size_t start = end + dot.size();
        const std::string_view name = text_.substr(start, runEnd(start) - start);
        const bool acts = text_.substr(start + name.size()).starts_with("、");
        if (out_.size() > from_ || !acts || name.empty() || (NameWords::all().whole(name).mask & place)) return false;
        const std::string_view before = text_.substr(at, start - at);
        for (auto found = text_.find(name); found != std::string_view::npos; found = text_.find(name, found + 1))
            if (found != start && !text_.substr(0, found).ends_with(before)) return true;
        return false;
    }
    /// "日ノ丸", "三ツ星": a letter between kanji, all of them one word. "三ケ所" counts.
    std::size_t link(std::size_t at, std::size_t end) {
        if (end - at != 3 || end >= limit_ || !isKanji(peek(end)) || out_.size() == from_) return 0;
        const auto letter = text_.substr(at, 3);
        if (letter != "ノ" && letter != "ケ" && letter != "ヶ" && letter != "ツ") return 0;
        Piece& before = out_.back();
        if (before.form != Form::kanji || before.end != at || before.end - before.start > 6) return 0;
        const auto head = text_.substr(before.start, 3);
        if (letter != "ノ" && std::string_view("一二三四五六七八九十数何各").find(head) != std::string_view::npos)
            return 0;
        std::size_t next = end;
        codePointAt(next);
        const auto m = NameWords::all().longestAt(text_, end, limit_);
        before.end = static_cast<std::uint32_t>(m.mask && m.end - end <= 6 ? m.end : next);
        before.mask = 0;
        before.place = 0;
        return before.end;
    }
    std::size_t runEnd(std::size_t at) const {
        while (at < limit_) {
            std::size_t next = at;
            if (!isKatakana(codePointAt(next))) break;
            at = next;
        }
        return at;
    }
    std::size_t classify(std::size_t at, std::size_t end) {
        const NameWords& words = NameWords::all();
        if (const auto m = words.longestAt(text_, at, limit_); m.mask && m.end >= end)
            return push(Form::katakana, at, m.end, m.mask, m.place);
        const std::string_view run = text_.substr(at, end - at);
        const auto dot = run.find("・");
        NameMask mask = 0;
        if (dot == std::string_view::npos) {
            if (words.composed(run)) mask |= composedWord;
        } else if (words.whole(run.substr(0, dot)).mask & given) {
            mask |= given;
        } else if (allWords(run)) {
            mask |= composedWord;
        }
        return push(Form::katakana, at, end, mask);
    }
    static bool allWords(std::string_view run) {
        for (std::size_t at = 0; at < run.size();) {
            const auto dot = std::min(run.find("・", at), run.size());
            if (!NameWords::all().composed(run.substr(at, dot - at))) return false;
            at = dot + std::string_view("・").size();
        }
        return true;
    }

    /// Latin words with capitals, parted by single spaces, are one piece: "Acme Robotics".
    std::size_t latin(std::size_t at, std::size_t next, bool) {
        std::size_t end = wordEnd(next);
        bool ordinaryWord = isOrdinary(at, end), capital = hasCapital(at, end);
        for (int n = 0; n < 6 && capital; ++n) {
            if (end >= limit_ || text_[end] != ' ' || end + 1 >= limit_ || !isLatin(peek(end + 1))) break;
            std::size_t behind = end + 1;
            codePointAt(behind);
            const std::size_t last = wordEnd(behind);
            if (!hasCapital(end + 1, last)) break;
            ordinaryWord = ordinaryWord && isOrdinary(end + 1, last);
            end = last;
        }
        const auto word = NameWords::all().whole(text_.substr(at, end - at));
        const NameMask known = word.mask & (title | legal | place | country | governmentWhole);
        return push(Form::latin, at, end, known | (ordinaryWord || !capital ? latinWord : 0), word.place);
    }
    bool isOrdinary(std::size_t at, std::size_t end) const {
        return end - at < 2 || (NameWords::all().whole(text_.substr(at, end - at)).mask & (latinWord | title | legal));
    }
    bool hasCapital(std::size_t at, std::size_t end) const {
        while (at < end)
            if (isCapital(halfWidth(codePointAt(at)))) return true;
        return false;
    }
    std::size_t wordEnd(std::size_t at) const {
        while (at < limit_) {
            std::size_t next = at;
            const char32_t c = halfWidth(codePointAt(next));
            const bool inner = c == U'-' || c == U'&' || c == U'.' || c == U'\'' || c == 0x2019;
            const char32_t behind = inner ? peek(next) : U'\0';
            if (!isLatin(c) && !isFigure(c) && !(inner && (isLatin(behind) || isFigure(behind)))) break;
            at = next;
        }
        return at;
    }

    std::size_t number(std::size_t at, std::size_t next) {
        while (next < limit_) {
            std::size_t behind = next;
            const char32_t c = halfWidth(codePointAt(behind));
            if (!isFigure(c) && !((c == U',' || c == U'.') && isFigure(peek(behind)))) break;
            next = behind;
        }
        return push(Form::number, at, next);
    }

    /// A run of hiragana; a name in it that a word of names follows is cut off.
    std::size_t hiragana(std::size_t at, std::size_t next) {
        std::size_t end = next;
        bool particle = true; // whether a name may begin here
        for (std::size_t here = at; here < limit_;) {
            std::size_t behind = here;
            const char32_t c = codePointAt(behind);
            if (!isHiragana(c)) break;
            if (particle)
                if (const auto m = NameWords::all().longestAt(text_, here, limit_);
                    (m.mask & (hiraganaName | place | strongBody)) && m.end - here > 3) {
                    if (here > at) push(Form::hiragana, at, here);
                    return push(Form::hiragana, here, m.end, m.mask | (m.place ? NameMask{0} : hiraganaName), m.place);
                }
            particle = c == U'は' || c == U'が' || c == U'の' || c == U'と' || c == U'を' || c == U'に' || c == U'で' ||
                       c == U'も' || c == U'や' || c == U'る' || c == U'た';
            here = end = behind;
        }
        const auto m = NameWords::all().whole(text_.substr(at, end - at));
        return push(Form::hiragana, at, end, (m.mask & honorific) | (opensBody(at, end) ? hiraganaName : NameMask{0}));
    }

    /// "、みなと電機": hiragana between a mark and a word that bodies end with, where no particle ends it.
    bool opensBody(std::size_t at, std::size_t end) const {
        const std::size_t length = end - at;
        if (length < 6 || length > 15 ||
            !(NameWords::all().longestAt(text_, end, limit_).mask & (strongBody | weakBody | placeTail)))
            return false;
        if (out_.size() > from_ && out_.back().form != Form::mark && out_.back().end == at) return false;
        const auto run = text_.substr(at, length);
        for (const std::string_view w :
             {"また",     "さらに", "ただ",     "なお",     "まず",   "すでに", "これまで", "その",
              "この",     "あの",   "いわゆる", "とくに",   "または", "かつ",   "つまり",   "ほか",
              "あるいは", "すべて", "いずれ",   "とりわけ", "ここ",   "それ",   "これ",     "もう",
              "わずか",   "およそ", "ほぼ",     "さまざま", "できる", "すぐ",   "あわせ"})
            if (run.starts_with(w)) return false;
        const auto last = run.substr(length - 3);
        for (const std::string_view p :
             {"の", "な", "は", "が", "を", "に", "も", "や", "る", "た", "て", "い", "く", "し", "で", "へ"})
            if (last == p) return false;
        return true;
    }

    std::size_t mark(char32_t c, std::size_t at, std::size_t next) {
        if (const auto m = NameWords::all().longestAt(text_, at, limit_); m.mask & legal)
            return push(Form::mark, at, m.end, legal);
        const bool closes = c == U'」' || c == U'』' || c == U'”';
        if (closes && quotes_ > 0) --quotes_;
        if ((c == U')' || c == U'）') && brackets_ > 0) --brackets_;
        push(Form::mark, at, next);
        if (c == U'「' || c == U'『' || c == U'“') ++quotes_;
        if (c == U'(' || c == U'（') ++brackets_;
        return next;
    }

    /// Kanji that no word holds are joined to one piece, and single syllables beside them ("三" and "菱") with them.
    void mergeUnknown() {
        std::size_t to = from_;
        for (std::size_t i = from_; i < out_.size(); ++i) {
            if (to > from_ && (joins(out_[to - 1], out_[i]) || closes(i, to))) {
                out_[to - 1].end = out_[i].end;
                out_[to - 1].mask = 0;
                out_[to - 1].place = 0;
                continue;
            }
            if (to != i) out_[to] = out_[i];
            ++to;
        }
        out_.resize(to);
    }
    bool joins(const Piece& a, const Piece& b) const {
        if (a.form != Form::kanji || b.form != Form::kanji || a.end != b.start || b.space) return false;
        const bool unknownA = a.mask == 0, unknownB = b.mask == 0;
        if (unknownA && unknownB) return true;
        return (unknownB && loose(a, strongBody | placeTail | countryPrefix | placeAdjective)) ||
               (unknownA && loose(b, 0));
    }
    /// "現" and "代": one letter that no word holds needs the one before.
    bool closes(std::size_t i, std::size_t to) const {
        const Piece &a = out_[to - 1], &b = out_[i];
        if (a.form != Form::kanji || b.form != Form::kanji || a.end != b.start || b.space || b.mask != 0) return false;
        if (b.end - b.start != 3 || a.end - a.start != 3 || a.mask & ~(affix | ordinary)) return false;
        return i + 1 >= out_.size() || out_[i + 1].mask != 0 || out_[i + 1].form != Form::kanji;
    }
    bool loose(const Piece& p, NameMask too) const {
        return p.end - p.start == 3 && !(p.mask & ~(affix | ordinary | surname | too)) && p.mask != 0 &&
               !standsAlone(text_.substr(p.start, 3));
    }

    std::string_view text_;
    std::vector<Piece>& out_;
    std::uint32_t sentence_ = 0;
    std::size_t limit_ = 0;
    std::size_t from_ = 0;
    int quotes_ = 0, brackets_ = 0;
};

} // namespace

Pieces::Pieces(const Text& text) : text_(text) {
    all_.reserve(text.text().size() / 6);
    first_.reserve(text.sentences().size() + 1);
    PieceCutter cutter(text, all_);
    for (std::uint32_t s = 0; s < text.sentences().size(); ++s) {
        first_.push_back(all_.size());
        cutter.cut(text.sentences()[s], s);
    }
    first_.push_back(all_.size());
}

namespace {

/// The nearest start of a character at or behind `at`.
std::size_t characterAt(std::string_view text, std::size_t at) {
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) ++at;
    return at;
}

} // namespace

std::string_view Pieces::behind(std::size_t i, std::size_t bytes) const {
    const std::string_view text = text_.text();
    const std::size_t end = text_.sentences()[all_[i].sentence].span.end;
    const std::size_t limit = end - all_[i].end > bytes ? characterAt(text, all_[i].end + bytes) : end;
    return text.substr(all_[i].end, std::min(limit, end) - all_[i].end);
}

std::string_view Pieces::before(std::size_t i, std::size_t bytes) const {
    const std::string_view text = text_.text();
    const std::size_t start = text_.sentences()[all_[i].sentence].span.start;
    const std::size_t from = all_[i].start - start > bytes ? characterAt(text, all_[i].start - bytes) : start;
    return text.substr(from, all_[i].start - from);
}

} // namespace pledge::extract::ja
