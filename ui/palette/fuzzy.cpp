#include "ui/palette/fuzzy.h"

#include <algorithm>
#include <array>

namespace pledge::ui {
namespace {

constexpr qsizetype mostText = 240;
constexpr qsizetype mostQuery = 64;
constexpr int no = 1'000'000; ///< more than any fit costs

/// What a run costs that begins there: one within a word more than any number at words' starts.
int costOfRun(const Letters& text, qsizetype at) {
    if (!text.starts[static_cast<std::size_t>(at)]) return 10'000;
    return at == 0 ? 10 : 11;
}

QChar folded(QChar c) {
    const QString parts = c.decomposition();
    const bool accented = parts.size() > 1 && parts[0].isLetter() && parts[1].isMark();
    return (accented ? parts[0] : c).toCaseFolded();
}

/// A quick no, before the table is made.
bool standsIn(const QString& query, QStringView text) {
    qsizetype at = 0;
    for (const QChar c : query) {
        at = text.indexOf(c, at);
        if (at < 0) return false;
        ++at;
    }
    return true;
}

/// The cost of the best fit of each beginning of the query that ends at each place, and where its last but one letter
/// is.
struct Table {
    qsizetype width;
    std::vector<int> cost;
    std::vector<qsizetype> before;

    Table(qsizetype rows, qsizetype columns)
        : width(columns),
          cost(static_cast<std::size_t>(rows * columns), no),
          before(static_cast<std::size_t>(rows * columns), -1) {}
    std::size_t at(qsizetype row, qsizetype column) const { return static_cast<std::size_t>(row * width + column); }
    void offer(qsizetype row, qsizetype column, int price, qsizetype from) {
        if (price >= cost[at(row, column)]) return;
        cost[at(row, column)] = price;
        before[at(row, column)] = from;
    }
};

void fillRow(Table& table, qsizetype row, const QString& query, const Letters& text) {
    int best = no; // of the row above, to the left of the neighbour: there a new run begins
    qsizetype bestAt = -1;
    for (qsizetype at = 0; at < table.width; ++at) {
        if (row > 0 && at > 1 && table.cost[table.at(row - 1, at - 2)] < best) {
            bestAt = at - 2;
            best = table.cost[table.at(row - 1, bestAt)];
        }
        if (text.folded[at] != query[row]) continue;
        if (row == 0) {
            table.offer(row, at, costOfRun(text, at), -1);
            continue;
        }
        if (at > 0) table.offer(row, at, table.cost[table.at(row - 1, at - 1)], at - 1);
        if (best < no) table.offer(row, at, best + costOfRun(text, at), bestAt);
    }
}

Fit fitAt(const std::vector<int>& places, const Letters& text) {
    Fit out;
    out.places = places;
    for (std::size_t i = 0; i < places.size(); ++i)
        if (i == 0 || places[i] != places[i - 1] + 1)
            ++(text.starts[static_cast<std::size_t>(places[i])] ? out.outer : out.inner);
    out.atStart = places.front() == 0;
    return out;
}

} // namespace

Letters lettersOf(const QString& text) {
    Letters out{text, std::vector<bool>(static_cast<std::size_t>(text.size()))};
    QChar last = QLatin1Char(' ');
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool word = c.isLetterOrNumber() && (!last.isLetterOrNumber() || c.category() == QChar::Letter_Other ||
                                                   (last.isLower() && c.isUpper()));
        out.starts[static_cast<std::size_t>(i)] = word;
        out.folded[i] = folded(c);
        last = c;
    }
    return out;
}

std::optional<Fit> fit(const QString& query, const Letters& text) {
    QString letters = lettersOf(query).folded;
    letters.removeIf([](QChar c) { return c.isSpace(); });
    const qsizetype width = std::min(text.folded.size(), mostText);
    if (letters.isEmpty() || letters.size() > mostQuery) return std::nullopt;
    if (!standsIn(letters, QStringView(text.folded).left(width))) return std::nullopt;
    Table table(letters.size(), width);
    for (qsizetype row = 0; row < letters.size(); ++row) fillRow(table, row, letters, text);
    const auto last = table.cost.end() - width;
    qsizetype at = std::min_element(last, table.cost.end()) - last;
    std::vector<int> places;
    for (qsizetype row = letters.size() - 1; row >= 0; --row) {
        places.push_back(static_cast<int>(at));
        at = table.before[table.at(row, at)];
    }
    std::reverse(places.begin(), places.end());
    return fitAt(places, text);
}

} // namespace pledge::ui
