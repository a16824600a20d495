#pragma once

#include "core/model/claim.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace pledge::reconcile {

/// How a country counts its fiscal years.
struct FiscalYear {
    int month = 1;           ///< its first month
    bool namedByEnd = false; ///< fiscal 2027 ends in 2027
};

/// The words that tell what a number or an undertaking is about: knowledge/<language>/undertakings.txt, loaded once.
class Lexicon {
public:
    /// What a claim of `kind` is about where its sentence has `stem` ("train": training); empty for other words.
    std::string_view topic(model::Kind kind, const std::string& stem) const;
    /// What sets one promise apart from its like ("construction", "further"); empty for other words.
    std::string_view mark(const std::string& stem) const;
    /// The step of a promise ("start", "finish") that a word names; empty for other words.
    std::string_view step(const std::string& stem) const;
    /// The same of Japanese, whose words nothing parts: those that the text holds, each with the byte where it begins.
    struct Hit {
        std::size_t at = 0;
        std::size_t length = 0;
        std::string_view meaning;
    };
    std::vector<Hit> topicsIn(model::Kind kind, std::string_view japanese) const;
    std::vector<Hit> marksIn(std::string_view japanese) const;
    std::vector<Hit> stepsIn(std::string_view japanese) const;
    /// What an undertaking is about ("supply", "heat"), by all words of its text in either language.
    std::set<std::string> undertakingTopics(std::string_view text) const;
    /// The things that an undertaking is about ("glass", "crane"): by one of them two may be one, by two none is apart.
    std::set<std::string> undertakingThings(std::string_view text) const;
    /// What a company is, in either language (重工業, "steel"), and kana that are no name but a word (データ).
    bool isCompanyKind(std::string_view word) const { return companyKinds_.contains(word); }
    bool isLoanWord(std::string_view kana) const { return loanWords_.contains(kana); }
    /// Whether many undertakings of one programme may have the topic ("supply").
    bool isBroadTopic(const std::string& topic) const { return broad_.contains(topic); }
    /// Whether a text is about an agreement or talks, in either language.
    bool isAboutAgreeing(std::string_view text) const;
    /// Nouns that say nothing about who is meant: of workers, and of anybody.
    bool isWorker(const std::string& stem) const { return workers_.contains(stem); }
    bool isAnyone(const std::string& stem) const { return anyone_.contains(stem); }
    bool isCompanyWord(const std::string& word) const { return companies_.contains(word); }
    bool isCommon(const std::string& word) const { return common_.contains(word); }
    bool isLegalForm(const std::string& word) const { return legal_.contains(word); }
    /// Verbs of announcing and, as `event`, words for what is no announcing (a ceremony, a meeting).
    bool announces(const std::string& stem) const { return announcing_.contains(stem); }
    /// Whether a Japanese text holds a verb of announcing.
    bool announcesIn(std::string_view japanese) const;
    bool isEvent(const std::string& stem) const { return events_.contains(stem); }
    /// Words for dealing with somebody ("talks", "agreement"), which do not say over what; and words that fit any
    /// undertaking ("system", "digital").
    bool isDealing(const std::string& stem) const { return dealings_.contains(stem); }
    bool isVague(const std::string& stem) const { return vague_.contains(stem); }
    /// Nouns for a sum that is given, lent or owed ("grant").
    bool isSumNoun(const std::string& word) const { return sums_.contains(word); }
    /// Nouns that are verbs, too ("stores").
    bool isVerbToo(const std::string& stem) const { return verbs_.contains(stem); }
    bool pointsBack(const std::string& word) const { return pointing_.contains(word); }
    bool isPronoun(const std::string& word) const { return pronouns_.contains(word); }
    bool isTimeZone(const std::string& word) const { return zones_.contains(word); }
    /// The fiscal year of a country, by the key of its name; null where it is not known.
    const FiscalYear* fiscalYear(const std::string& country) const;

    Lexicon();

private:
    using Topics = std::unordered_map<std::string, std::set<std::string>>;
    /// Words with their meanings by their first character, the longest first.
    using Words = std::unordered_map<char32_t, std::vector<std::pair<std::string, std::string>>>;

    void readUndertakings(std::string_view file);
    void readJapanese(std::string_view file);
    void readFiscalYears(std::string_view file);
    static std::set<std::string> topicsOf(std::string_view text, const Topics& english, const Words& japanese);

    std::map<model::Kind, std::map<std::string, std::string>> topics_;
    std::map<std::string, std::string> marks_, steps_;
    Topics undertakings_, things_;
    std::map<model::Kind, Words> japaneseTopics_;
    Words japaneseMarks_, japaneseSteps_, japaneseUndertakings_, japaneseThings_, japaneseAnnouncing_;
    std::vector<std::string> japaneseAgreeing_;
    using Set = std::unordered_set<std::string>;
    Set agreeing_, broad_;
    std::set<std::string, std::less<>> companyKinds_, loanWords_;
    Set workers_, anyone_, companies_, dealings_, vague_, sums_, pronouns_, verbs_;
    Set common_, legal_, announcing_, events_, pointing_, zones_;
    std::map<std::string, FiscalYear> fiscal_;
};

const Lexicon& lexicon();

} // namespace pledge::reconcile
