#include "tests/core/reconcile/script.h"
#include "tests/support/catch.h"

using pledge::test::Script;

TEST_CASE("a deadline on which sources differ is a conflict, a rounded sum is none") {
    const Script s(R"(
        = A 2026-05-12
        # Velmora to invest [€8 billion]{money 8e9 EUR committed} in Portugal
        [Velmora]{party Velmora org investor} will invest [€7.59 billion]{money 7.59e9 EUR committed} in [Portugal]{party Portugal place}.
        [Velmora]{party Velmora org investor} will train [2,000 welders]{people 2000 aud=welders deadline=2029 pillar=talent} by 2029.
        = B 2026-05-12
        # Velmora picks Portugal
        [Velmora]{party Velmora org investor} will spend [€8 billion]{money 8e9 EUR committed} in [Portugal]{party Portugal place}.
        It will train [2,000 welders]{people 2000 aud=welders deadline=2030 pillar=talent} by 2030.
    )");
    CHECK(s.print() == R"(Velmora in Portugal: €8 bn [A B] 2026-05-12
  €8 bn investment
    amount ≈ €8 bn [A B] | €7.59 bn [A]
    standing = committed [A B]
    place = Portugal [A B]
  Training of 2,000 welders
    count = 2,000 [A B]
    deadline ≠ 2029 [A] | 2030 [B]
    audience = welders [A B]
    standing = committed [A B]
)");
}
