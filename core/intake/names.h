#pragma once

#include <string_view>

namespace pledge::intake {

/// Whether a short line looks like the name of a newspaper, an agency or a site.
bool isPublication(std::string_view line);
/// "Norra Steel AB": whether the name ends with a company's legal form.
bool hasLegalForm(std::string_view name);
/// The same name without it.
std::string_view withoutLegalForm(std::string_view name);
/// A country or a region that CLDR names.
bool isRegion(std::string_view name);
/// Whether a name is that of a town or a country.
bool isPlace(std::string_view name);
/// "El Faro (English digest)": the name without a bracket that tells in which edition or language it comes.
std::string_view withoutNote(std::string_view name);
/// "English edition"
bool isEdition(std::string_view part);
/// Whether a short line is made of words for sections ("Business", "World news").
bool isSection(std::string_view line);
/// Whether a name of two to four words begins with a given name: a person's.
bool isGivenName(std::string_view line);

} // namespace pledge::intake
