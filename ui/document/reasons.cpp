#include "ui/document/reasons.h"

#include "core/model/displayed.h"
#include "core/model/edtf.h"
#include "core/model/reasons.h"
#include "ui/document/reading_forms.h"
#include "ui/document/values.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace pledge::ui {
namespace {

struct ReasonsWords {
    Q_DECLARE_TR_FUNCTIONS(reasons)
};

namespace reason = model::reason;
using model::FacetName;
using Said = std::optional<QString>;

/// A clause stands with a small letter in its form and with a capital where it begins a sentence.
std::string uncapitalised(std::string_view clause) {
    std::string s(clause);
    if (!s.empty() && s[0] >= 'A' && s[0] <= 'Z') s[0] = static_cast<char>(s[0] - 'A' + 'a');
    return s;
}

/// What texts call what was done to a figure or a date; `resources/knowledge` of both languages has no others.
Said sayDone(std::string_view done) {
    if (done == "raised") return ReasonsWords::tr("raised");
    if (done == "lowered") return ReasonsWords::tr("lowered");
    if (done == "put off") return ReasonsWords::tr("put off");
    if (done == "brought forward") return ReasonsWords::tr("brought forward");
    if (done == "changed") return ReasonsWords::tr("changed");
    if (done == "corrected") return ReasonsWords::tr("corrected");
    return std::nullopt;
}

/// Who is no name.
QString sayName(std::string_view name) {
    if (name == "the company") return ReasonsWords::tr("the company");
    return name == "an office of state" ? ReasonsWords::tr("an office of state") : text(name);
}

/// Reads the reason of one facet, whose readings tell what its values are.
class FacetReason {
public:
    FacetReason(const model::Facet& facet, const std::string& announced) : facet_(facet) {
        for (const model::Reading& r : facet.readings) know(r, announced);
    }

    Said all() const {
        const std::string_view whole = facet_.reason;
        if (auto said = sentence(whole)) return said;
        // Behind it may stand what kind of difference it is.
        for (auto at = whole.find(". "); at != whole.npos; at = whole.find(". ", at + 1)) {
            const auto first = sentence(whole.substr(0, at + 1));
            const auto second = first ? kind(whole.substr(at + 2)) : std::nullopt;
            if (second) return ReasonsWords::tr("%1 %2", "two sentences").arg(*first, *second);
        }
        return std::nullopt;
    }

private:
    void know(const model::Reading& r, const std::string& announced) {
        std::string plain = model::display(r.value, facet_.facet);
        QString said = shown(r.value, facet_.facet);
        if (std::holds_alternative<std::vector<std::string>>(r.value)) {
            for (const std::string& word : std::get<std::vector<std::string>>(r.value))
                words_.emplace(word, text(word));
            plain = "“" + plain + "”", said = quoted(said);
        }
        words_.emplace(plain, said);
        if (!r.calendar.empty()) words_.emplace("fiscal " + plain, ReasonsWords::tr("%1 (fiscal)").arg(said));
        if (const auto* q = std::get_if<model::Quantity>(&r.value)) unit_ = q->unit;
        const auto* date = std::get_if<std::string>(&r.value);
        const auto duration = date ? model::parseEdtf(*date) : std::nullopt;
        const auto day = model::parseEdtf(announced);
        if (!duration || duration->form != model::Edtf::Form::duration || !day || !day->first) return;
        const std::string from = model::anchored(*duration, *day->first);
        words_.emplace(model::displayDate(from), shownDate(from));
    }

    Said sentence(std::string_view said) const {
        return saidByAny(reason::sentences, said, [&](char place, std::string_view part) { return say(place, part); });
    }

    Said kind(std::string_view said) const {
        if (!said.ends_with('.')) return std::nullopt;
        said.remove_suffix(1);
        const auto clause =
            saidByAny(reason::kinds, said, [&](char place, std::string_view part) { return say(place, part); });
        return clause ? saidAgain(reason::plain, QStringList{*clause}) : std::nullopt;
    }

    Said clause(std::string_view said) const {
        const auto by = [&](std::string_view s) {
            return saidByAny(reason::clauses, s, [&](char place, std::string_view part) { return say(place, part); });
        };
        const Said as = by(said);
        return as ? as : by(uncapitalised(said));
    }

    Said say(char place, std::string_view part) const {
        switch (place) {
        case 'v': return value(part);
        case 'l': return list(part);
        case 'g': return gap(part);
        case 'd': return sayTime(part);
        case 'n': return saySources(part);
        case 'p': return sayShare(part);
        case 'y': return sayNumber(part);
        case 's': return step(part);
        case 'c': return clause(part);
        case 'x': return whoSaysWhat();
        case 'r': return sayDone(part);
        default: return sayName(part);
        }
    }

    Said value(std::string_view said) const {
        constexpr std::string_view by = "by ";
        if (const auto known = words_.find(said); known != words_.end()) return known->second;
        if (facet_.facet == FacetName::deadline && said.starts_with(by)) return value(said.substr(by.size()));
        const auto quantity = model::displayed(said, unit_);
        return quantity ? std::optional(shown(*quantity)) : std::nullopt;
    }

    /// Of how far two values are apart.
    Said gap(std::string_view said) const {
        constexpr std::string_view points = " points";
        if (!said.ends_with(points)) return value(said);
        const auto number = sayNumber(said.substr(0, said.size() - points.size()));
        return number ? std::optional(ReasonsWords::tr("%1 points").arg(*number)) : std::nullopt;
    }

    /// "a, b and c"; a name may hold an "and" of its own.
    Said list(std::string_view said) const {
        if (const auto one = value(said)) return one;
        for (const std::string_view between : {std::string_view(", "), std::string_view(" and ")})
            for (auto at = said.find(between); at != said.npos; at = said.find(between, at + 1)) {
                const auto first = value(said.substr(0, at));
                const auto rest = first ? list(said.substr(at + between.size())) : std::nullopt;
                if (rest) return listed({*first, *rest});
            }
        return std::nullopt;
    }

    static Said step(std::string_view said) {
        if (said == "no step named") return ReasonsWords::tr("no step named");
        if (said == "the start") return ReasonsWords::tr("the start");
        if (said == "the finish") return ReasonsWords::tr("the finish");
        return text(said);
    }

    /// "Two sources say 2030; one says 2029", told anew from the readings.
    QString whoSaysWhat() const {
        QStringList parts;
        for (const model::Reading& r : facet_.readings) {
            QString said = shown(r.value, facet_.facet);
            if (!r.calendar.empty()) said = ReasonsWords::tr("%1 (fiscal)").arg(said);
            parts.append(
                ReasonsWords::tr("%n source(s) say %1", nullptr, static_cast<int>(r.sources.size())).arg(said));
        }
        return parts.join(ReasonsWords::tr("; ", "between what sources say"));
    }

    const model::Facet& facet_;
    std::map<std::string, QString, std::less<>> words_; ///< values as `display` shows them
    std::string unit_;
};

Said sayEcho(std::string_view clauses) {
    QStringList parts;
    const auto say = [](char place, std::string_view part) -> Said {
        if (place == 'p') return sayShare(part);
        return place == 'y' ? sayNumber(part) : text(part);
    };
    // The words of a source may hold a semicolon, so that a clause ends where what follows begins another one.
    constexpr std::string_view between = "; ";
    while (!clauses.empty()) {
        Said said;
        std::size_t end = clauses.find(between);
        for (;; end = clauses.find(between, end + 1)) {
            said = saidByAny(reason::echoes, clauses.substr(0, end), say);
            if (said || end == clauses.npos) break;
        }
        if (!said) return std::nullopt;
        parts.append(*said);
        clauses = end == clauses.npos ? std::string_view() : clauses.substr(end + between.size());
    }
    return parts.join(ReasonsWords::tr("; ", "between what sources share"));
}

} // namespace

QString reasonOf(const model::Facet& facet, const std::string& announced) {
    if (!speaksOther()) return text(facet.reason);
    return FacetReason(facet, announced).all().value_or(text(facet.reason));
}

QString reasonOf(const model::Echo& echo) {
    if (!speaksOther()) return text(echo.reason);
    const auto who = [](std::string_view names) {
        const auto counted = saySources(names);
        return counted ? *counted
                       : text(names).replace(QStringLiteral(" and "), ReasonsWords::tr(", ", "between sources"));
    };
    const Said said = saidAgain(reason::oneVoice, echo.reason, [&](char place, std::string_view part) {
        return place == 'e' ? sayEcho(part) : std::optional(who(part));
    });
    return said.value_or(text(echo.reason));
}

} // namespace pledge::ui
