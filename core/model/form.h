#pragma once

#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace pledge::model {

/// A sentence or a clause with places to fill in, counted from 1 in the order in which they stand: "%1 rounds to %2".
/// Whoever makes sentences by forms lets others read them again: the window says them in its language.
struct Form {
    std::string_view text;
    std::string_view places; ///< what stands at each place, a letter each; the table of forms says what they mean
};

/// The sentence; `parts` are as many as the form has places.
std::string filled(const Form& form, std::initializer_list<std::string_view> parts);

/// What stands at the places of a form.
using Parts = std::vector<std::string_view>;

/// Whether `said` was made by that form: offers each way to part it, the shortest first parts before longer ones, until
/// `fits` takes one.
bool readAgain(const Form& form, std::string_view said, const std::function<bool(const Parts&)>& fits);

} // namespace pledge::model
