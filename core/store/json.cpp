#include "core/store/json.h"

#include "core/store/connection.h"

#include <array>
#include <charconv>
#include <cmath>

namespace pledge::store {
namespace {

/// The shortest decimal digits that give `v` back (v > 0), and the power of ten of the first.
std::pair<std::string, int> shortest(double v) {
    std::array<char, 40> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), v, std::chars_format::scientific).ptr;
    const std::string_view all(text.data(), static_cast<std::size_t>(end - text.data()));
    const auto e = all.find('e');
    int exponent = 0;
    const std::size_t from = e + (all[e + 1] == '+' ? 2 : 1);
    std::from_chars(all.data() + from, all.data() + all.size(), exponent);
    std::string digits(all.substr(0, e));
    std::erase(digits, '.');
    return {digits, exponent};
}

/// As ECMAScript prints numbers, which is what RFC 8785 asks for: 10000000000, 0.94, 1e+21.
std::string numberText(double v) {
    if (!std::isfinite(v)) return "null";
    if (v == 0) return "0";
    if (v < 0) return '-' + numberText(-v);
    auto [digits, exponent] = shortest(v);
    const int count = static_cast<int>(digits.size());
    if (exponent >= 21 || exponent < -6) {
        if (count > 1) digits.insert(1, ".");
        return digits + 'e' + (exponent < 0 ? '-' : '+') + std::to_string(std::abs(exponent));
    }
    if (exponent < 0) return "0." + std::string(static_cast<std::size_t>(-exponent - 1), '0') + digits;
    if (count <= exponent + 1) return digits + std::string(static_cast<std::size_t>(exponent + 1 - count), '0');
    return digits.insert(static_cast<std::size_t>(exponent + 1), ".");
}

std::string stringText(const std::string& s) { return Json(s).dump(-1, ' ', false, Json::error_handler_t::replace); }

void append(std::string& to, const Json& json) {
    if (json.is_object()) {
        to += '{';
        for (auto it = json.begin(); it != json.end(); ++it) {
            if (it != json.begin()) to += ',';
            to += stringText(it.key()) + ':';
            append(to, it.value());
        }
        to += '}';
    } else if (json.is_array()) {
        to += '[';
        for (std::size_t i = 0; i < json.size(); ++i) {
            if (i) to += ',';
            append(to, json[i]);
        }
        to += ']';
    } else if (json.is_number_float()) {
        to += numberText(json.get<double>());
    } else {
        to += json.is_string() ? stringText(json.get<std::string>()) : json.dump();
    }
}

model::Quantity quantityOf(const Json& json) {
    model::Quantity q;
    q.value = json.at("value").get<double>();
    if (json.contains("value_max")) q.value_max = json["value_max"].get<double>();
    q.unit = json.value("unit", "");
    q.per = json.value("per", "");
    const auto qualifier = model::qualifierNamed(json.value("qualifier", "exact"));
    if (!qualifier) throw Damaged("a value has an unknown qualifier");
    q.qualifier = *qualifier;
    return q;
}

} // namespace

std::string canonical(const Json& json) {
    std::string text;
    append(text, json);
    return text;
}

Json toJson(const model::Value& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    if (const auto* list = std::get_if<std::vector<std::string>>(&value)) return *list;
    const auto& q = std::get<model::Quantity>(value);
    Json json{{"value", q.value}, {"unit", q.unit}, {"qualifier", std::string(model::name(q.qualifier))}};
    if (q.value_max) json["value_max"] = *q.value_max;
    if (!q.per.empty()) json["per"] = q.per;
    return json;
}

model::Value valueOf(const Json& json) {
    if (json.is_object()) return quantityOf(json);
    if (json.is_array()) return json.get<std::vector<std::string>>();
    return json.get<std::string>();
}

std::string textIn(const Json& json, const char* key) {
    if (!json.is_object()) return {};
    const auto it = json.find(key);
    return it != json.end() && it->is_string() ? it->get<std::string>() : std::string();
}

std::string listText(const std::vector<std::string>& list) { return list.empty() ? "[]" : canonical(list); }

std::vector<std::string> listOf(const std::string& text) {
    if (text == "[]") return {};
    return Json::parse(text).get<std::vector<std::string>>();
}

} // namespace pledge::store
