#include "tests/generator/generator.h"

namespace pledge::generator {
namespace {

constexpr std::array<const char*, placeCount> places{"Poland",   "Brazil", "Kenya",    "Vietnam",  "Norway", "Mexico",
                                                     "India",    "Spain",  "Thailand", "Morocco",  "Canada", "Malaysia",
                                                     "Portugal", "Chile",  "Egypt",    "Indonesia"};
constexpr std::array<const char*, tradeCount> works{"a battery plant", "a data centre", "a wind farm",
                                                    "a vaccine plant", "a rail depot",  "a wafer plant"};
constexpr std::array<const char*, audienceCount> audiences{"engineers", "technicians", "nurses",
                                                           "welders",   "teachers",    "drivers"};
constexpr std::array<const char*, 12> months{"January", "February", "March",     "April",   "May",      "June",
                                             "July",    "August",   "September", "October", "November", "December"};

std::string grouped(long n) {
    std::string s = std::to_string(n);
    for (std::size_t at = s.size(); at > 3; at -= 3) s.insert(at - 3, ",");
    return s;
}

std::string sumOf(const Announcement& a) {
    static constexpr std::array<const char*, currencyCount> before{"$", "", "£"}, behind{"", " euros", ""};
    std::string number = std::to_string(a.millions) + " million";
    if (a.millions >= 1000) {
        std::string cents = std::to_string(a.millions % 1000 + 1000).substr(1);
        while (!cents.empty() && cents.back() == '0') cents.pop_back();
        number = std::to_string(a.millions / 1000) + (cents.empty() ? "" : "." + cents) + " billion";
    }
    return before[a.currency] + number + behind[a.currency];
}

std::string dayOf(long day) {
    const Date d = dateOf(day);
    return std::to_string(d.day) + ' ' + months[static_cast<std::size_t>(d.month - 1)] + ' ' + std::to_string(d.year);
}

struct Words {
    std::string who, chief, partner, where, sum, works;
};

std::string title(const Words& w, Dice& dice) {
    switch (dice(5)) {
    case 0: return w.who + " to invest " + w.sum + " in " + w.where;
    case 1: return w.who + " to build " + w.works + " in " + w.where;
    case 2: return w.where + " wins " + w.sum + " investment from " + w.who;
    case 3: return w.who + " commits " + w.sum + " to " + w.where;
    default: return w.who + " plans " + w.sum + " project in " + w.where;
    }
}

std::string opening(const Words& w, Dice& dice) {
    switch (dice(5)) {
    case 0: return w.who + " will invest " + w.sum + " in " + w.where + " to build " + w.works + ", the company said. ";
    case 1: return w.who + " said it would put " + w.sum + " into " + w.works + " in " + w.where + ". ";
    case 2: return w.who + " plans to spend " + w.sum + " on " + w.works + " in " + w.where + ", it announced. ";
    case 3: return w.where + " is to get " + w.works + ": " + w.who + " has committed " + w.sum + " to it. ";
    default:
        return w.who + " announced an investment of " + w.sum + " in " + w.where + ", where it will build " + w.works +
               ". ";
    }
}

std::string training(const Announcement& a, const Words& w, Dice& dice) {
    const std::string people = grouped(a.trained) + ' ' + audiences[a.audience], year = std::to_string(a.deadline);
    switch (dice(4)) {
    case 0: return "The company will train " + people + " by " + year + ", together with " + w.partner + ". ";
    case 1: return "By " + year + ", it will train " + people + " with its partner " + w.partner + ". ";
    case 2: return "Together with " + w.partner + ", " + w.who + " plans to train " + people + " by " + year + ". ";
    default: return people + " are to be trained by " + year + " in a programme run with " + w.partner + ". ";
    }
}

std::string jobs(const Announcement& a, Dice& dice) {
    switch (dice(3)) {
    case 0: return "The project will create " + grouped(a.jobs) + " permanent jobs. ";
    case 1: return "Some " + grouped(a.jobs) + " permanent jobs will come of it, the ministry said. ";
    default: return "It is expected to bring " + grouped(a.jobs) + " permanent jobs to the region. ";
    }
}

std::string capacity(const Announcement& a, Dice& dice) {
    const std::string mw = std::to_string(a.megawatts) + " MW";
    return dice.oneIn(2) ? "The site will have a capacity of " + mw + " when it is complete. "
                         : "With " + mw + ", it will be among the larger ones of its kind. ";
}

std::string quote(const Words& w, Dice& dice) {
    static constexpr std::array<const char*, 5> sayings{"We are here to stay", "This is a place where things get built",
                                                        "We found the people and the land that we need",
                                                        "Nobody should expect miracles, only work",
                                                        "Our customers asked us to come closer"};
    return std::string("\"") + dice.pick(sayings) + ",\" said " + w.chief + ", chief executive of " + w.who + ". ";
}

std::string background(const Telling& t, const Words& w) {
    if (!t.earlier) return {};
    const Date d = dateOf(t.earlier->day);
    return "The plan builds on the " + sumOf(*t.earlier) + " that " + w.who + " invested in " +
           places[t.earlier->place] + " in " + months[static_cast<std::size_t>(d.month - 1)] + ' ' +
           std::to_string(d.year) + ". ";
}

} // namespace

std::string englishText(const Telling& t, Dice& dice) {
    const Announcement& a = t.announcement;
    const Words w{company(a.company).english,
                  person(a.chief).english,
                  company(a.partner).english,
                  places[a.place],
                  sumOf(a),
                  works[a.trade]};
    const auto two = [](std::size_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    std::string s =
        title(w, dice) + "\n\nPublished: " + dayOf(t.published) + ", " + two(dice(24)) + ':' + two(dice(60)) + "\n\n";
    s += opening(w, dice);
    if (dice(3)) s += training(a, w, dice);
    s += "\n\n";
    if (dice(2)) s += jobs(a, dice);
    s += filler(dice);
    if (dice(2)) s += capacity(a, dice);
    s += quote(w, dice) + "\n\n" + background(t, w);
    const std::size_t paragraphs = 2 + dice(3);
    for (std::size_t i = 0; i < paragraphs; ++i) {
        for (std::size_t sentences = 2 + dice(4); sentences-- > 0;) s += filler(dice);
        s += "\n\n";
    }
    return s;
}

} // namespace pledge::generator
