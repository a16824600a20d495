#include "tests/core/reconcile/script.h"
#include "tests/support/catch.h"

using pledge::test::Script;

namespace {

/// The investor of each announcement with the letters of its sources.
std::string told(const std::string& text) {
    const Script s(text);
    std::string out;
    for (const auto& a : s.finding().announcements) {
        out += (out.empty() ? "" : ", ") + a.investor + ":";
        for (const auto& id : a.sources) out += ' ' + s.letter(id);
    }
    return out;
}

const std::string own = R"(
    = A 2026-06-10
    # Velmora to build in Tangier
    [Velmora]{party Velmora org investor} will invest [850 million euros]{money 850e6 EUR} in a plant in [Tangier]{party Tangier place}.
    It will build [120,000 vans]{capacity 120000 unit} there.
    = B 2026-06-11
    # Orvik to build in Pune
    [Orvik]{party Orvik org investor} will invest [90 billion rupees]{money 90e9 INR} in [Pune]{party Pune place}.
    It will hire [600 engineers]{people 600 aud=engineers}.
)";

} // namespace

TEST_CASE("a round-up belongs to each announcement that it reports") {
    CHECK(told(own + R"(
    = C 2026-06-12
    # The week in plants
    MOROCCO: vans across the water
    [Velmora]{party Velmora org investor} will put [850 million euros]{money 850e6 EUR} into [Tangier]{party Tangier place}. The plant is for [120,000 vans]{capacity 120000 unit}.

    INDIA: new wiring
    [Orvik]{party Orvik org} will spend [90 billion rupees]{money 90e9 INR} in [Pune]{party Pune place} and hire [600 engineers]{people 600 aud=engineers}.
    )") == "Velmora: A C, Orvik: B C");
}

TEST_CASE("numbered paragraphs with a heading that runs into the text are stories") {
    CHECK(told(own + R"(
    = C 2026-06-12
    # The week in plants
    Good morning. Two letters of intent worth a second look.

    1. Vans across the water. Morocco's [Velmora]{party Velmora org investor} will put [850 million euros]{money 850e6 EUR} into [Tangier]{party Tangier place}. The plant is for [120,000 vans]{capacity 120000 unit}.

    2. New wiring. In [Pune]{party Pune place}, [Orvik]{party Orvik org} will spend [90 billion rupees]{money 90e9 INR} and hire [600 engineers]{people 600 aud=engineers}.

    That is all for this week.
    )") == "Velmora: A C, Orvik: B C");
}

TEST_CASE("an article whose headline is about one company is no round-up, though it tells of its rival") {
    CHECK(told(own + R"(
    = C 2026-06-12
    # [Velmora]{party Velmora org investor} picks Tangier for its vans
    The plant
    [Velmora]{party Velmora org investor} will put [850 million euros]{money 850e6 EUR} into [Tangier]{party Tangier place}. The plant is for [120,000 vans]{capacity 120000 unit}, the company said, and the port lies next to it.

    The rival
    [Orvik]{party Orvik org} will spend [90 billion rupees]{money 90e9 INR} in [Pune]{party Pune place}.
    )") == "Velmora: A C, Orvik: B");
}

TEST_CASE("sections about partners are no stories of their own") {
    CHECK(told(R"(
    = A 2026-06-10
    # Two shores, one cloud
    The ground
    [Velmora]{party Velmora org investor} will invest [850 million euros]{money 850e6 EUR} in [Tangier]{party Tangier place}. It will be ready soon.

    The current
    [Sundara Power]{party Sundara_Power org partner} will build [300 MW]{capacity 300 MW} of solar parks for it. The first stands near by.
    )") == "Velmora: A");
}

TEST_CASE("under headings a story may greet first, and name the company of another") {
    CHECK(told(own + R"(
    = C 2026-06-12
    # Two bets in a week
    MOROCCO: TANGIER
    Last week's news, but good. [Velmora]{party Velmora org} will put [850 million euros]{money 850e6 EUR} into [Tangier]{party Tangier place}. The plant is for [120,000 vans]{capacity 120000 unit}.

    INDIA: PUNE
    [Orvik]{party Orvik org investor} will spend [90 billion rupees]{money 90e9 INR} in [Pune]{party Pune place} and hire [600 engineers]{people 600 aud=engineers}. It also supplies [Velmora]{party Velmora org}.
    )") == "Velmora: A C, Orvik: B C");
}

TEST_CASE("two stories of one company under headings are two") {
    CHECK(told(own + R"(
    = C 2026-06-12
    # Masts and cables
    1. MOROCCO: TANGIER
    [Velmora]{party Velmora org investor} will put [850 million euros]{money 850e6 EUR} into [Tangier]{party Tangier place}. The plant is for [120,000 vans]{capacity 120000 unit}.

    2. PERU: VELMORA AGAIN
    The same company will put [300 million euros]{money 300e6 EUR} into [Lima]{party Lima place}, where it will hire [90 people]{people 90 aud=jobs}.

    3. INDIA: PUNE
    [Orvik]{party Orvik org investor} will spend [90 billion rupees]{money 90e9 INR} in [Pune]{party Pune place} and hire [600 engineers]{people 600 aud=engineers}.
    )") == "Velmora: A C, Orvik: B C, : C");
}

TEST_CASE("a note of the editors does not make the stories above it one") {
    CHECK(told(own + R"(
    = C 2026-06-12
    # Masts and cables
    1. MOROCCO: TANGIER
    [Velmora]{party Velmora org investor} will put [850 million euros]{money 850e6 EUR} into [Tangier]{party Tangier place}. The plant is for [120,000 vans]{capacity 120000 unit}.

    2. INDIA: PUNE
    [Orvik]{party Orvik org investor} will spend [90 billion rupees]{money 90e9 INR} in [Pune]{party Pune place} and hire [600 engineers]{people 600 aud=engineers}.

    3. OUR VIEW
    The land of halls had [1,700 MW]{capacity 1700 MW context}, says [Hallam]{party Hallam org}.
    )") == "Velmora: A C, Orvik: B C");
}
