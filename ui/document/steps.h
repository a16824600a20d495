#pragma once

#include "core/model/rule.h"

#include <QString>
#include <string_view>

namespace pledge::ui {

// Why a claim says what it says, in the window's language.

/// A step, read again by the forms of core/model/steps.h; one that no form made stays as it is, as do the text's words.
QString stepOf(std::string_view step);
/// What a rule recognises, as its catalogue tells it.
QString saysOf(const model::Rule& rule);

} // namespace pledge::ui
