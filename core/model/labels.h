#pragma once

#include "core/model/form.h"

namespace pledge::model::label {

// How labels of commitments are composed, for who makes them and for who reads them again. Places hold:
//   a an amount as `display` shows it     k what an amount is for, a noun of ours or of a source
//   m what is measured, a noun of ours    w who is counted, "permanent jobs", "engineers, technicians and teachers"
//   q a source's words                    l names of partners, "a, b and c"

inline constexpr Form money{"%1 %2", "ak"};
inline constexpr Form earlierMoney{"%1 earlier %2", "ak"};

inline constexpr Form training{"Training of %1 %2", "aw"};
inline constexpr Form yearlyTraining{"Training of %1 %2 a year", "aw"};
inline constexpr Form yearlyPeople{"%1 %2 a year", "aw"};
inline constexpr Form trained{"Trained earlier: %1 %2", "aw"};
inline constexpr Form shortage{"Shortage of %1 %2", "aw"};
inline constexpr Form people{"%1 %2", "aw"};
inline constexpr Form earlierPeople{"%1 %2 (earlier)", "aw"};

inline constexpr Form capacity{"%1 of %2", "qm"};

inline constexpr Form work{"Work with %1", "l"};
inline constexpr Form with{"%1 with %2", "ql"};
inline constexpr Form among{"%1 (%2)", "ql"};

} // namespace pledge::model::label
