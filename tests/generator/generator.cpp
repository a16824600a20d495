#include "tests/generator/generator.h"

#include <algorithm>

namespace pledge::generator {
namespace {

/// 2023-01-01 and the days up to the end of 2026.
constexpr long firstDay = 19358, days = 1461;

bool samePlaceOrNear(const Announcement& a, const Announcement& b) {
    constexpr long month = 60;
    return a.place == b.place && std::abs(a.day - b.day) < month;
}

} // namespace

Date dateOf(long day) {
    // Howard Hinnant's civil-from-days.
    const long z = day + 719468, era = z / 146097, inEra = z - era * 146097;
    const long year = (inEra - inEra / 1460 + inEra / 36524 - inEra / 146096) / 365;
    const long inYear = inEra - (365 * year + year / 4 - year / 100), shifted = (5 * inYear + 2) / 153;
    const long month = shifted < 10 ? shifted + 3 : shifted - 9;
    return {year + era * 400 + (month <= 2), month, inYear - (153 * shifted + 2) / 5 + 1};
}

Corpus::Corpus(std::size_t articles, std::uint64_t seed) : seed_(seed) {
    Dice dice(seed);
    const std::size_t companies = std::max<std::size_t>(4, articles / 8),
                      wanted = std::max<std::size_t>(1, articles / 4);
    last_.assign(companies, -1);
    constexpr std::size_t ofLarge = 50; // announcements: some two hundred articles
    const std::size_t large = articles / 2500;
    for (std::size_t i = 0; i < wanted / 100; ++i) announce(0, dice);
    for (std::size_t c = 1; c <= large; ++c)
        for (std::size_t i = 0; i < ofLarge; ++i) announce(c, dice);
    while (announcements_.size() < wanted) {
        if (!announcements_.empty() && dice.oneIn(10))
            addTwin(dice);
        else
            announce(large + 1 + dice(companies - large - 1), dice);
    }
    report(articles, dice);
    plant(dice);
}

/// A company announces the next thing, not soon again in one place: what that would be, its readers could not say
/// either.
void Corpus::announce(std::size_t company, Dice& dice) {
    Announcement a;
    a.company = company;
    a.partner = dice(last_.size());
    if (a.partner == company) a.partner = (company + 1) % last_.size();
    a.chief = company;
    a.trade = dice(tradeCount);
    a.currency = dice(currencyCount);
    a.millions = static_cast<long>(110 + dice(880)) * (dice.oneIn(3) ? 10 : 1);
    a.trained = static_cast<long>(110 + dice(880)) * 10;
    a.audience = dice(audienceCount);
    a.jobs = static_cast<long>(110 + dice(880)) * (dice.oneIn(2) ? 1 : 5);
    a.megawatts = static_cast<long>(11 + dice(88)) * 10;
    a.earlier = last_[company];
    const auto clashes = [&] {
        for (long at = last_[company]; at >= 0; at = announcements_[static_cast<std::size_t>(at)].earlier)
            if (samePlaceOrNear(a, announcements_[static_cast<std::size_t>(at)])) return true;
        return false;
    };
    int tries = 0;
    do {
        a.place = dice(placeCount);
        a.day = firstDay + static_cast<long>(dice(days));
    } while (clashes() && ++tries < 100);
    if (a.earlier >= 0 && announcements_[static_cast<std::size_t>(a.earlier)].day >= a.day) a.earlier = -1;
    a.deadline = dateOf(a.day).year + 2 + static_cast<long>(dice(5));
    last_[company] = static_cast<long>(announcements_.size());
    announcements_.push_back(a);
}

/// The company of another announcement somewhere else in the same month, or another company with the same sum at the
/// same place and day.
void Corpus::addTwin(Dice& dice) {
    const Announcement like = announcements_[dice(announcements_.size())];
    const bool sameCompany = dice.oneIn(2);
    announce(sameCompany ? like.company : dice(last_.size()), dice);
    Announcement& a = announcements_.back();
    a.day = like.day + (sameCompany ? static_cast<long>(dice(20)) : 0);
    a.earlier = -1;
    a.deadline = dateOf(a.day).year + 2 + static_cast<long>(dice(5));
    if (sameCompany)
        a.place = (like.place + 1 + dice(placeCount - 1)) % placeCount;
    else
        a.place = like.place, a.millions = like.millions, a.currency = like.currency;
}

void Corpus::report(std::size_t articles, Dice& dice) {
    static constexpr std::array<std::size_t, 8> sizes{1, 2, 3, 4, 4, 5, 6, 8};
    for (std::size_t round = 0; reports_.size() < articles; ++round)
        for (std::size_t a = 0; a < announcements_.size() && reports_.size() < articles; ++a) {
            const std::size_t voices = round ? 1 : dice.pick(sizes);
            const std::size_t first = round ? 8 + round : 0;
            for (std::size_t v = 0; v < voices && reports_.size() < articles; ++v) reports_.push_back({a, first + v});
        }
    for (std::size_t i = reports_.size(); i > 1; --i) std::swap(reports_[i - 1], reports_[dice(i)]);
}

/// One article in twelve differs where it is not alone.
void Corpus::plant(Dice& dice) {
    std::vector<std::size_t> sources(announcements_.size()), planted(announcements_.size());
    for (const Report& r : reports_) ++sources[r.announcement];
    for (std::size_t i = 0; i < reports_.size(); ++i) {
        const std::size_t a = reports_[i].announcement;
        if (sources[a] < 2 || planted[a] || !dice.oneIn(12)) continue;
        planted[a] = 1;
        static constexpr std::array<const char*, 3> facets{"deadline", "count", "amount"};
        const std::string facet = dice.pick(facets);
        planted_.push_back({a, facet, facet == "amount" ? "money" : "people", i});
    }
}

Article Corpus::article(std::size_t n) const {
    const Report& r = reports_[n];
    Dice dice(seed_ * 1'000'003 + n);
    Announcement told = announcements_[r.announcement];
    const auto own = std::lower_bound(planted_.begin(), planted_.end(), n,
                                      [](const Planted& p, std::size_t i) { return p.article < i; });
    if (own != planted_.end() && own->article == n) {
        if (own->facet == "deadline") ++told.deadline;
        if (own->facet == "count") told.trained += told.trained / 4 / 10 * 10;
        if (own->facet == "amount") told.millions += told.millions / 5;
    }
    const Announcement* earlier =
        told.earlier >= 0 && dice.oneIn(2) ? &announcements_[static_cast<std::size_t>(told.earlier)] : nullptr;
    const Telling telling{told, earlier, told.day + static_cast<long>(dice(3)), r.voice};
    const bool japanese = dice.oneIn(5);
    return {std::to_string(n) + ".txt", japanese ? japaneseText(telling, dice) : englishText(telling, dice),
            r.announcement};
}

} // namespace pledge::generator
