#include "ui/preferences/preferences.h"

#include "ui/language/language.h"

#include <QSettings>
#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace pledge::ui {
namespace {

const QString nameKey = QStringLiteral("ledger/name");
const QString paperKey = QStringLiteral("paper/size");
const QString pageKey = QStringLiteral("look/page");
const QString fetchKey = QStringLiteral("network/fetch");

constexpr qsizetype longestName = 120;

/// As they stand in the settings, in the order of the values.
const QString pages[] = {QStringLiteral("window"), QStringLiteral("light"), QStringLiteral("dark")};

} // namespace

Preferences::Preferences(QString account, QObject* parent) : QObject(parent), account_(std::move(account)) { read(); }

void Preferences::read() {
    const QSettings settings;
    name_ = settings.value(nameKey).toString().simplified().left(longestName);
    language_ = chosenLanguage();
    paper_ = settings.value(paperKey).toString() == QStringLiteral("letter") ? QPageSize::Letter : QPageSize::A4;
    const auto* page = std::find(std::begin(pages), std::end(pages), settings.value(pageKey).toString());
    page_ = page == std::end(pages) ? Page::window : static_cast<Page>(page - std::begin(pages));
    mayFetch_ = settings.value(fetchKey).toString() == QStringLiteral("true");
}

void Preferences::readAgain() {
    const auto now = [this] { return std::tuple(name_, paper_, page_, mayFetch_); };
    const auto before = now();
    const QString spoken = language_;
    read();
    if (now() != before || language_ != spoken) Q_EMIT changed();
    if (language_ != spoken) Q_EMIT languageChanged();
}

void Preferences::keep(const QString& key, const QVariant& value) {
    QSettings().setValue(key, value);
    Q_EMIT changed();
}

void Preferences::setName(const QString& name) {
    const QString tidy = name.simplified().left(longestName);
    if (tidy == name_) return;
    name_ = tidy;
    keep(nameKey, name_);
}

void Preferences::setLanguage(const QString& language) {
    if (language == language_) return;
    language_ = language;
    chooseLanguage(language);
    Q_EMIT changed();
    Q_EMIT languageChanged();
}

void Preferences::setPaper(QPageSize::PageSizeId paper) {
    if (paper == paper_) return;
    paper_ = paper;
    keep(paperKey, paper == QPageSize::Letter ? QStringLiteral("letter") : QStringLiteral("a4"));
}

void Preferences::setPage(Page page) {
    if (page == page_) return;
    page_ = page;
    keep(pageKey, pages[static_cast<std::size_t>(page)]);
}

void Preferences::setMayFetch(bool may) {
    if (may == mayFetch_) return;
    mayFetch_ = may;
    keep(fetchKey, may ? QStringLiteral("true") : QStringLiteral("false"));
}

} // namespace pledge::ui
