#pragma once

#include "core/base/cldr.h"
#include "core/model/snapshot.h"
#include "tests/support/catch.h"
#include "ui/document/reading_forms.h"
#include "ui/language/language.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <filesystem>

namespace pledge::testing {

/// The window speaks Japanese while this lives.
struct Japanese {
    Japanese() { ui::speak(QStringLiteral("ja")); }
    ~Japanese() { ui::speak(QStringLiteral("en")); }
};

/// That each of the forms has words in the window's language, with all its places in them.
template<class Forms>
void checkSaid(const Forms& forms) {
    for (const model::Form& form : forms) {
        INFO(std::string(form.text));
        QStringList parts;
        for (std::size_t i = 0; i < form.places.size(); ++i) parts << QStringLiteral("<%1>").arg(i);
        const auto again = ui::saidAgain(form, parts);
        REQUIRE(again);
        for (const QString& part : parts) CHECK(again->contains(part));
    }
}

/// The folders of the sample and of all articles for tests.
inline std::vector<std::string> corpora() {
    const std::string root = PLEDGESCOPE_SOURCE;
    std::vector<std::string> folders{root + "/resources/sample"};
    for (const auto& entry : std::filesystem::directory_iterator(root + "/tests/corpus"))
        if (entry.is_directory()) folders.push_back(entry.path().string());
    return folders;
}

/// What an article may lend to a sentence about it.
inline QString wordsOf(const model::Article& a) {
    return QString::fromStdString(a.text + ' ' + a.publisher + ' ' + a.file + '\n');
}

/// The Latin words in it that no source has and that are no unit.
inline QStringList ownWords(const QString& said, const QString& sources) {
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
    static const QStringList units{QStringLiteral("MW"), QStringLiteral("GW"), QStringLiteral("MWh"),
                                   QStringLiteral("GWh")};
    QStringList own;
    for (auto it = word.globalMatch(said); it.hasNext();) {
        const QString w = it.next().captured();
        const auto isCode = [&](const base::Currency& c) { return c.code == w.toStdString(); };
        const auto& codes = base::currencies();
        if (!sources.contains(w, Qt::CaseInsensitive) && !units.contains(w) &&
            std::none_of(codes.begin(), codes.end(), isCode))
            own << w;
    }
    return own;
}

} // namespace pledge::testing
