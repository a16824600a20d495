#pragma once

#include "core/report/dossier_words.h"

namespace pledge::ui {

/// What a dossier says in words of its own, in the language that the window speaks; in English those of core/report.
const report::DossierWords& dossierWords();

} // namespace pledge::ui
