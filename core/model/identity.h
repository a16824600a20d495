#pragma once

#include "core/model/claim.h"

#include <string>

namespace pledge::model {

/// The id of a source made of these bytes: the same in every workspace.
std::string sourceIdOf(const std::string& sha256);

/// The id of a claim of that source: made from the source's bytes, the claim's kind, place and value, so that it is the
/// same after every import and in every copy.
std::string claimIdOf(const std::string& sha256, const Claim& claim);

/// Gives claims their ids and their source. Two claims of one source that would share an id get a running number.
void identify(std::vector<Claim>& claims, const std::string& sha256);

} // namespace pledge::model
