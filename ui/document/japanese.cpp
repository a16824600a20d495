#include "ui/document/japanese.h"

#include "core/model/edtf.h"
#include "core/model/finding.h"
#include "ui/theme/theme.h"

#include <QRegularExpression>
#include <QStringList>
#include <array>
#include <cmath>
#include <cstdint>

namespace pledge::ui {
namespace {

// ---- amounts

/// At most three digits behind the point, without closing zeros, digits before it in groups of three.
QString grouped(double v) {
    QString s = QString::number(v, 'f', 3);
    while (s.endsWith(QLatin1Char('0'))) s.chop(1);
    if (s.endsWith(QLatin1Char('.'))) s.chop(1);
    const qsizetype point = s.indexOf(QLatin1Char('.'));
    for (qsizetype i = (point < 0 ? s.size() : point) - 3; i > (s.startsWith(QLatin1Char('-')) ? 1 : 0); i -= 3)
        s.insert(i, QLatin1Char(','));
    return s;
}

/// "12億3457万", "3万5000", "1,234".
QString counted(double v) {
    constexpr double man = 1e4;
    if (std::abs(v) < man || std::abs(v) >= 1e19) return grouped(v);
    // Two steps are told where it is large; below that nothing is left out.
    double step = 1;
    for (double top = 1e8; std::abs(v) >= top; top *= man) step = top / man;
    const double whole = step > 1 ? std::round(std::abs(v) / step) * step : std::floor(std::abs(v));
    auto left = static_cast<std::uint64_t>(whole);
    QString s = v < 0 ? QStringLiteral("-") : QString();
    const std::pair<std::uint64_t, QString> steps[] = {{10'000'000'000'000'000, QStringLiteral("京")},
                                                       {1'000'000'000'000, QStringLiteral("兆")},
                                                       {100'000'000, QStringLiteral("億")},
                                                       {10'000, QStringLiteral("万")}};
    for (const auto& [size, word] : steps)
        if (left >= size) s += QString::number(left / size) + word, left %= size;
    const double rest = static_cast<double>(left) + (step > 1 ? 0 : std::abs(v) - whole);
    return rest == 0 ? s : s + grouped(rest).remove(QLatin1Char(','));
}

/// What stands behind a number of that unit.
QString unitWord(const std::string& unit) {
    static const std::pair<std::string_view, QString> words[] = {
        {"", {}},
        {"people", QStringLiteral("人")},
        {"m2", QStringLiteral("平方メートル")},
        {"gpu", QStringLiteral("個のチップ")},
        {"site", QStringLiteral("か所")},
        {"unit", QStringLiteral("ユニット")},
        {"USD", QStringLiteral("ドル")},
        {"EUR", QStringLiteral("ユーロ")},
        {"GBP", QStringLiteral("ポンド")},
        {"JPY", QStringLiteral("円")},
        {"INR", QStringLiteral("ルピー")},
        {"KRW", QStringLiteral("ウォン")},
        {"CNY", QStringLiteral("元")},
        {"CHF", QStringLiteral("スイスフラン")},
        {"AUD", QStringLiteral("豪ドル")},
        {"CAD", QStringLiteral("カナダドル")},
        {"SGD", QStringLiteral("シンガポールドル")},
        {"HKD", QStringLiteral("香港ドル")},
        {"TWD", QStringLiteral("台湾ドル")},
        {"BRL", QStringLiteral("レアル")},
    };
    for (const auto& [known, word] : words)
        if (unit == known) return word;
    return QLatin1Char(' ') + text(unit);
}

struct Said {
    QString number;
    QString unit;
};

Said said(double v, const std::string& unit) {
    if (unit == "ratio") return {grouped(model::shownPercent(v)).remove(QLatin1Char(',')), QStringLiteral(" %")};
    if (unit == "MW" || unit == "MWh") {
        const bool giga = v >= 1000;
        return {grouped(giga ? v / 1000 : v), (giga ? QStringLiteral(" G") : QStringLiteral(" M")) + text(unit).mid(1)};
    }
    return {counted(v), unitWord(unit)};
}

/// "10億～20億ドル"; where the ends have units of their own, each has its.
QString span(const model::Quantity& q) {
    const Said from = said(q.value, q.unit);
    if (!q.value_max) return from.number + from.unit;
    const Said to = said(*q.value_max, q.unit);
    return from.number + (from.unit == to.unit ? QString() : from.unit) + QStringLiteral("～") + to.number + to.unit;
}

QString hedged(const QString& amount, model::Qualifier qualifier) {
    switch (qualifier) {
    case model::Qualifier::exact: break;
    case model::Qualifier::at_least: return amount + QStringLiteral("以上");
    case model::Qualifier::more_than: return amount + QStringLiteral("超");
    case model::Qualifier::about: return QStringLiteral("約") + amount;
    case model::Qualifier::nearly: return amount + QStringLiteral("近く");
    case model::Qualifier::up_to: return QStringLiteral("最大") + amount;
    case model::Qualifier::less_than: return amount + QStringLiteral("未満");
    }
    return amount;
}

QString rateWord(const std::string& per) {
    if (per.empty()) return {};
    if (per == "P1Y") return QStringLiteral("年間");
    if (per == "P1M") return QStringLiteral("月間");
    if (per == "P1W") return QStringLiteral("週");
    if (per == "P1D") return QStringLiteral("1日");
    if (per == "PT1H") return QStringLiteral("1時間");
    return japaneseDate(per) + QStringLiteral("で");
}

// ---- dates

int number(std::string_view digits) { return text(digits).toInt(); }

QString point(std::string_view s) {
    const QString year = text(s.substr(0, 4));
    if (s.size() == 4)
        return year.contains(QLatin1Char('X'))
                   ? QString(year).replace(QLatin1Char('X'), QLatin1Char('0')) + QStringLiteral("年代")
                   : year + QStringLiteral("年");
    const QString inYear = year == QStringLiteral("XXXX") ? QString() : year + QStringLiteral("年");
    const int part = number(s.substr(5, 2));
    static const std::array<QString, 4> seasons{QStringLiteral("春"), QStringLiteral("夏"), QStringLiteral("秋"),
                                                QStringLiteral("冬")};
    if (part >= 21 && part <= 24) return inYear + seasons[static_cast<std::size_t>(part - 21)];
    if (part >= 33 && part <= 36) return inYear + QStringLiteral("第%1四半期").arg(part - 32);
    if (part >= 40) return inYear + (part == 40 ? QStringLiteral("上半期") : QStringLiteral("下半期"));
    QString out = inYear + QStringLiteral("%1月").arg(part);
    if (s.size() >= 10) out += QStringLiteral("%1日").arg(number(s.substr(8, 2)));
    if (s.size() >= 16 && s[10] == 'T') out += QLatin1Char(' ') + text(s.substr(11, 5));
    return out;
}

QString duration(const model::Edtf& e) {
    if (e.months && e.months % 12 == 0) return QStringLiteral("%1年間").arg(e.months / 12);
    if (e.months) return QStringLiteral("%1か月間").arg(e.months);
    return QStringLiteral("%1日間").arg(e.durationDays);
}

std::optional<QString> readPoint(const QString& typed) {
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4})年(?:(\\d{1,2})月(?:(\\d{1,2})日)?|第([1-4])四半期|(上半期|下半期))?$"));
    const auto found = form.match(typed);
    if (!found.hasMatch()) return std::nullopt;
    const QString year = found.captured(1);
    const auto two = [](int n) { return QStringLiteral("-%1").arg(n, 2, 10, QLatin1Char('0')); };
    if (!found.captured(4).isEmpty()) return year + two(32 + found.captured(4).toInt());
    if (!found.captured(5).isEmpty()) return year + two(found.captured(5) == QStringLiteral("上半期") ? 40 : 41);
    QString edtf = year;
    for (const int part : {2, 3})
        if (!found.captured(part).isEmpty()) edtf += two(found.captured(part).toInt());
    return edtf;
}

} // namespace

QString japaneseAmount(const model::Quantity& quantity) {
    return rateWord(quantity.per) + hedged(span(quantity), quantity.qualifier);
}

QString japaneseDate(std::string_view edtf) {
    const auto e = model::parseEdtf(edtf);
    if (!e) return text(edtf);
    if (e->form == model::Edtf::Form::duration) return duration(*e);
    const auto slash = edtf.find('/');
    if (slash == std::string_view::npos) return point(edtf);
    const auto from = edtf.substr(0, slash), to = edtf.substr(slash + 1);
    if (e->openStart) return point(to) + QStringLiteral("まで");
    if (e->openEnd) return point(from) + QStringLiteral("から");
    return point(from) + QStringLiteral("～") + point(to);
}

std::optional<double> readJapaneseNumber(const QString& typed) {
    static const QRegularExpression form(QStringLiteral(
        "^[^0-9]{0,4}(?:([0-9][0-9,.]*)兆)?(?:([0-9][0-9,.]*)億)?(?:([0-9][0-9,.]*)万)?([0-9][0-9,.]*)?"));
    const auto found = form.match(typed.normalized(QString::NormalizationForm_KC).remove(QLatin1Char(' ')));
    constexpr double sizes[] = {1e12, 1e8, 1e4, 1};
    double sum = 0;
    bool stepped = false;
    for (int part = 1; part <= 4; ++part) {
        const QString digits = found.captured(part);
        if (digits.isEmpty()) continue;
        stepped |= part < 4;
        sum += QString(digits).remove(QLatin1Char(',')).toDouble() * sizes[part - 1];
    }
    return stepped ? std::optional(sum) : std::nullopt;
}

std::optional<std::string> readJapaneseDate(const QString& typed) {
    const QString words = typed.normalized(QString::NormalizationForm_KC).remove(QLatin1Char(' '));
    const auto ends = words.split(QRegularExpression(QStringLiteral("[~〜–]")));
    QString edtf;
    if (ends.size() == 2) {
        const auto from = readPoint(ends[0]), to = readPoint(ends[1]);
        if (from && to) edtf = *from + QLatin1Char('/') + *to;
    } else if (words.endsWith(QStringLiteral("まで"))) {
        if (const auto to = readPoint(words.chopped(2))) edtf = QStringLiteral("../") + *to;
    } else if (words.endsWith(QStringLiteral("から"))) {
        if (const auto from = readPoint(words.chopped(2))) edtf = *from + QStringLiteral("/..");
    } else if (const auto day = readPoint(words)) {
        edtf = *day;
    }
    const std::string read = edtf.toStdString();
    return model::parseEdtf(read) ? std::optional(read) : std::nullopt;
}

} // namespace pledge::ui
