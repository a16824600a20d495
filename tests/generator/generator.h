#pragma once

#include "tests/generator/dice.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace pledge::generator {

/// A name in both scripts.
struct Name {
    std::string english, japanese;
};

/// The n-th invented company: syllables and a trade. All are told apart by their first words.
Name company(std::size_t n);
/// The n-th invented person.
Name person(std::size_t n);

/// What all articles on one announcement have in common.
struct Announcement {
    std::size_t company = 0;
    std::size_t partner = 0; ///< a company
    std::size_t chief = 0;   ///< a person: the company's, in all its announcements
    std::size_t place = 0;   ///< which of `placeCount`
    std::size_t trade = 0;   ///< what is built: which of `tradeCount`
    long day = 0;            ///< since 1970-01-01
    std::size_t currency = 0;
    long millions = 0; ///< of the currency
    long trained = 0;
    std::size_t audience = 0;
    long jobs = 0;
    long megawatts = 0;
    long deadline = 0; ///< a year
    long earlier = -1; ///< the company's announcement before this one, or none
};

/// A difference that one article has from the others on its announcement.
struct Planted {
    std::size_t announcement = 0;
    std::string facet; ///< as the contract calls it: deadline, count, amount
    std::string kind;  ///< of the commitment: people, money
    std::size_t article = 0;
};

struct Article {
    std::string file;
    std::string text;
    std::size_t announcement = 0; ///< the truth: which of `announcements` it reports
};

/// A corpus of invented articles. About one company for eight articles; one in a hundred articles is of one company
/// that grows with the corpus, some eight in a hundred of others that have a hundred or two each. An announcement has
/// one to eight sources, each with its own wording, one in five in Japanese. Near-twins: the same company elsewhere in
/// the same month, another company in the same place on the same day with the same sum. Some articles name an earlier
/// pledge of the company. The same seed gives the same corpus.
class Corpus {
public:
    Corpus(std::size_t articles, std::uint64_t seed = 1);

    std::size_t size() const { return reports_.size(); }
    /// The n-th article. Those on one announcement are spread over the corpus.
    Article article(std::size_t n) const;

    const std::vector<Announcement>& announcements() const { return announcements_; }
    const std::vector<Planted>& planted() const { return planted_; }

private:
    struct Report {
        std::size_t announcement = 0;
        std::size_t voice = 0; ///< its place among those on the announcement
    };

    void announce(std::size_t company, Dice& dice);
    void addTwin(Dice& dice);
    void report(std::size_t articles, Dice& dice);
    void plant(Dice& dice);

    std::uint64_t seed_;
    std::vector<Announcement> announcements_;
    std::vector<Report> reports_;
    std::vector<Planted> planted_;
    std::vector<long> last_; ///< of each company the last announcement, or -1
};

/// What one article tells, its own differences taken in.
struct Telling {
    const Announcement& announcement;
    const Announcement* earlier = nullptr; ///< named as background
    long published = 0;                    ///< a day
    std::size_t voice = 0;
};

constexpr std::size_t placeCount = 16, tradeCount = 6, currencyCount = 3, audienceCount = 6;
std::string englishText(const Telling& t, Dice& dice);
std::string japaneseText(const Telling& t, Dice& dice);

/// A sentence without a figure, on things that belong to no announcement.
std::string filler(Dice& dice);

/// Year, month, day of a day since 1970-01-01.
struct Date {
    long year = 0, month = 1, day = 1;
};
Date dateOf(long day);

} // namespace pledge::generator
