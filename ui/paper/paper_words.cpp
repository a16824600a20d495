#include "ui/paper/paper_words.h"

#include "ui/document/labels.h"
#include "ui/document/notes.h"
#include "ui/document/reading_forms.h"
#include "ui/document/reasons.h"
#include "ui/document/support.h"
#include "ui/document/terms.h"
#include "ui/document/values.h"
#include "ui/document/wording.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

namespace pledge::ui {
namespace {

class PaperWords : public report::DossierWords {
public:
    std::string section(Section s) const override {
        switch (s) {
        case Section::sources: return QCoreApplication::translate("dossier", "Sources").toStdString();
        case Section::others: return QCoreApplication::translate("dossier", "Other judgements and notes").toStdString();
        case Section::references: return QCoreApplication::translate("dossier", "References").toStdString();
        }
        return {};
    }

    std::string counts(std::size_t sources, std::size_t announcements, std::size_t discrepancies,
                       std::size_t judged) const override {
        const auto many = static_cast<int>(announcements), differing = static_cast<int>(discrepancies);
        const QString of = QCoreApplication::translate("dossier", "%n announcement(s)", "", many);
        QString in = QCoreApplication::translate("dossier", "%n discrepancy(s)", "", differing);
        if (judged) in = QCoreApplication::translate("dossier", "%1 (%2 judged)").arg(in).arg(judged);
        return ui::listed({sourcesCounted(static_cast<qsizetype>(sources)), of, in}).toStdString();
    }

    std::string partOf(const std::string& where) const override {
        return QCoreApplication::translate("dossier",
                                           "This is a part of the workspace: commitments of which it holds that %1.")
            .arg(text(where))
            .toStdString();
    }

    std::string oneAnnouncement() const override {
        return QCoreApplication::translate("dossier", "One announcement of the workspace was asked for.").toStdString();
    }

    std::string listed(const std::vector<std::string>& words) const override {
        QStringList some;
        for (const std::string& w : words)
            if (!w.empty()) some.append(text(w));
        return ui::listed(some).toStdString();
    }

    std::string date(const std::string& edtf) const override {
        return edtf.empty() ? edtf : shownDate(edtf).toStdString();
    }

    std::string announced(const std::string& edtf) const override {
        return QCoreApplication::translate("dossier", "announced %1").arg(shownDate(edtf)).toStdString();
    }

    std::string sourcesOf(const std::string& letters) const override {
        return QCoreApplication::translate("dossier", "sources %1", "letters").arg(text(letters)).toStdString();
    }

    std::string noDiscrepancy(bool oneSource) const override {
        return (oneSource ? QCoreApplication::translate(
                                "dossier", "One source alone reports this, and it does not contradict itself.")
                          : QCoreApplication::translate("dossier", "The sources do not contradict each other."))
            .toStdString();
    }

    std::string title(const model::Announcement& a) const override { return nameOf(a).toStdString(); }

    std::string facet(const model::Commitment& c, model::FacetName name) const override {
        return headed(wordOf(name), labelOf(c)).toStdString();
    }

    std::string label(const model::Commitment& c) const override { return labelOf(c).toStdString(); }

    std::string reason(const model::Announcement& a, const model::Facet& f) const override {
        return reasonOf(f, a.announced).toStdString();
    }

    std::string reading(const model::Reading& r, model::FacetName facet) const override {
        QString value = shown(r.value, facet);
        if (!r.calendar.empty()) value = QCoreApplication::translate("dossier", "%1 (fiscal)").arg(value);
        return (r.open ? QCoreApplication::translate("dossier", "%1 and others").arg(value) : value).toStdString();
    }

    std::string support(const model::Snapshot& s, const model::Announcement& a,
                        const model::Reading& r) const override {
        return supportWords(s, a, r).toStdString();
    }

    std::string echo(const model::Snapshot& s, const model::Echo& e) const override {
        return headed(lettersListed(s, e.sources), reasonOf(e)).toStdString();
    }

    std::string judgement(const model::Annotation& a, model::FacetName facet) const override {
        const auto& value = *a.judgement == model::Judgement::none_correct ? a.value : a.readingValue;
        const QString said = wordOf(*a.judgement);
        return (value ? headed(said, shown(*value, facet)) : said).toStdString();
    }

    std::string stale(const std::string& signature, const model::Annotation& a) const override {
        return QCoreApplication::translate("dossier", "%1; stale: %2", "who and when, why")
            .arg(text(signature), staleOf(a.staleReason))
            .toStdString();
    }

    std::string tags(const std::string& signature) const override {
        return QCoreApplication::translate("dossier", "tags, %1", "who and when").arg(text(signature)).toStdString();
    }

    std::string onWords(const std::string& quote) const override {
        return QCoreApplication::translate("dossier", "On the words “%1”").arg(text(quote)).toStdString();
    }

    std::string onGone(model::Target target) const override {
        switch (target) {
        case model::Target::claim:
            return QCoreApplication::translate("dossier", "On a claim that is no longer here").toStdString();
        case model::Target::commitment:
            return QCoreApplication::translate("dossier", "On a commitment that is no longer here").toStdString();
        case model::Target::facet:
            return QCoreApplication::translate("dossier", "On a facet that is no longer here").toStdString();
        case model::Target::source:
            return QCoreApplication::translate("dossier", "On a source that is no longer here").toStdString();
        }
        return {};
    }

    std::string characters(base::Span span) const override {
        return QCoreApplication::translate("dossier", "characters %1–%2").arg(span.start).arg(span.end).toStdString();
    }

    std::string standardInput() const override {
        return QCoreApplication::translate("dossier", "standard input").toStdString();
    }
};

} // namespace

const report::DossierWords& dossierWords() {
    static const report::DossierWords english;
    static const PaperWords spoken;
    return speaksOther() ? spoken : english;
}

} // namespace pledge::ui
