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
    )") == "Velmora: A C, Orvik: B C, Velmora: C");
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

TEST_CASE("a heading that only names runs into the text under it") {
    CHECK(told(own + R"(
    = C 2026-06-12
    # Masts and cables
    MOROCCO. [Velmora]{party Velmora org investor} will put [850 million euros]{money 850e6 EUR} into [Tangier]{party Tangier place}. The plant is for [120,000 vans]{capacity 120000 unit}.

    INDIA (engines, Pune). [Orvik]{party Orvik org partner} has enlarged its plan. It will spend [90 billion rupees]{money 90e9 INR} in [Pune]{party Pune place} and hire [600 engineers]{people 600 aud=engineers}.

    OUR VIEW. The land of halls is full.
    )") == "Velmora: A C, Orvik: B C");
}

TEST_CASE("two plans of one company stand under headings with days of their own") {
    const std::string plans = R"(
    = A 2026-05-12 ja
    # 帆波、松江にホテル
    [帆波観光]{party 帆波観光 org investor}は[12日]{date 2026-05-12}、[松江市]{party 松江市 place}にホテルを建てると発表した。[180億円]{money 180e8 JPY announced=2026-05-12}を投じる。
    = B 2026-06-03 ja
    # 帆波、米子に新施設
    [帆波観光]{party 帆波観光 org investor}は[2日]{date 2026-06-02}、[米子市]{party 米子市 place}に新施設を建てると発表した。[94億円]{money 94e8 JPY announced=2026-06-02}を投じる。
    = C 2026-06-20 ja
    # 二つの投資を読む
    [帆波観光]{party 帆波観光 org investor}の計画は合わせて[274億円]{money 274e8 JPY}になる。

    ■米子の施設
    [6月2日]{date 2026-06-02}に発表した[米子市]{party 米子市 place}の新施設には[94億円]{money 94e8 JPY}を投じる。

    ■松江のホテル
    [5月12日]{date DAY}に発表した[松江市]{party 松江市 place}のホテルは[180億円]{money 180e8 JPY}。
    )";
    const auto with = [&](const std::string& day) {
        std::string text = plans;
        return told(text.replace(text.find("DAY"), 3, day));
    };
    CHECK(with("2026-05-12") == "帆波観光: A C, 帆波観光: B C");
    CHECK(with("2026-06-02") != "帆波観光: A C, 帆波観光: B C");
}

TEST_CASE("what closes a round-up is of none of its stories, and each is of the company that leads it") {
    CHECK(told(own + R"(
    = C 2026-06-12
    # Vans and engines
    Morocco. [Velmora]{party Velmora org investor} will put [850 million euros]{money 850e6 EUR} into [Tangier]{party Tangier place}. The plant is for [120,000 vans]{capacity 120000 unit}.

    India. [Orvik]{party Orvik org} will spend [90 billion rupees]{money 90e9 INR} in [Pune]{party Pune place} and hire [600 engineers]{people 600 aud=engineers}. Unlike [Velmora]{party Velmora org investor}, it has built there before.

    Both companies want the state to build roads. The sector will spend [300 billion rupees]{money 300e9 INR} in all.
    )") == "Velmora: A C, Orvik: B C");
}

TEST_CASE("a Japanese paragraph is about the company that a particle makes its subject") {
    CHECK(told(R"(
    = A 2026-05-20 ja
    # 霞野センサー、砺波に工場
    [霞野センサー]{party 霞野センサー org investor}は、[砺波市]{party 砺波市 place}に工場を建てる。投資額は[310億円]{money 310e8 JPY}。[220人]{people 220 aud=jobs}を雇用する。
    = B 2026-05-24 ja
    # 部品に投資続く
    減速機の[湊瀬精機]{party 湊瀬精機 org investor}は[伊那市]{party 伊那市 place}に工場を建てる。投資額は[320億円]{money 320e8 JPY}。[180人]{people 180 aud=jobs}を採用する。

    2日後には、[力覚センサー]{party 力覚センサー org}の[霞野センサー]{party 霞野センサー org partner}が[砺波市]{party 砺波市 place}での工場建設を発表した。投資額は[350億円]{money 350e8 JPY}。[220人]{people 220 aud=jobs}を雇用する。

    両社とも量産をにらむ。国内の投資は[2700億円]{money 2700e8 JPY}になる。
    )") == "霞野センサー: A B, 湊瀬精機: B");
}

TEST_CASE("under a heading the company with the first sum leads, though a place opens the sentence") {
    CHECK(told(own + R"(
    = C 2026-06-12
    # Two plants

    Vans

    [Velmora]{party Velmora org investor} will put [850 million euros]{money 850e6 EUR} into [Tangier]{party Tangier place}. The plant is for [120,000 vans]{capacity 120000 unit}.

    Wiring

    Down in [India]{party India place}, [Orvik]{party Orvik org partner} has [90 billion rupees]{money 90e9 INR} for a plant in [Pune]{party Pune place} with [600 engineers]{people 600 aud=engineers}.
    )") == "Velmora: A C, Orvik: B C");
}

TEST_CASE("ja: two plants of one company stand under their places in brackets") {
    const auto stories = [](const std::string& first, const std::string& second) {
        const std::string both =
            "= R 2026-09-24 ja\n# [伊吹硝子]{party 伊吹硝子 org investor}、相次ぎ新工場\n[伊吹硝子]{party 伊吹硝子 org "
            "investor}が9月に入り、2つの投資を続けて打ち出した。\n\n【" +
            first +
            "】新しい工場を建てる。投資額は[320億円]{money 32e9 JPY}。[180人]{people 180 aud=jobs}を採用する。\n\n【" +
            second +
            "】車用の工場も建てる。[520億円]{money 52e9 JPY}を投じる。[350人]{people 350 "
            "aud=jobs}を採用する。\n\n【見方】"
            "資金力を疑う声もある。\n";
        return Script(both).finding().announcements.size();
    };
    CHECK(stories("[三重]{party 三重 place}", "[ハンガリー]{party ハンガリー place}") == 2);
    CHECK(stories("建物", "車両") == 1);
}

TEST_CASE("ja: what stands under headings without a place is no story beside the two of one company that have one") {
    const auto stories = [](const std::string& second) {
        return Script("= R 2026-06-29 ja\n# [飛山精工]{party 飛山精工 org investor}：1カ月で2工場\n調査リポート\n\n"
                      "[飛山精工]{party 飛山精工 org investor}が2つの新工場を打ち出した。投資額は合計で"
                      "[590億円]{money 590e8 JPY}となる。\n\n[大垣]{party 大垣 place}（岐阜）\n\n投資額は"
                      "[310億円]{money 310e8 JPY}。[180人]{people 180 aud=jobs}を採用する。\n\n" +
                      second +
                      "\n\n投資額は[280億円]{money 280e8 JPY}。[900人]{people 900 aud=jobs}を雇用する。\n\n今後\n\n"
                      "[飛山精工]{party 飛山精工 org investor}は売上高を[2400億円]{money 2400e8 JPY}へ伸ばす。\n")
            .finding()
            .announcements.size();
    };
    CHECK(stories("[ゲアン]{party ゲアン place}（ベトナム）") == 2);
    CHECK(stories("二輪車") == 1);
}

TEST_CASE("a place with its turn heads a story in the paragraph that it opens") {
    const auto stories = [](const std::string& first, const std::string& second) {
        return Script("= L 2026-06-19\n# Two mills in one week\n\nNothing for years, and then two mills.\n\n" + first +
                      " [Velmora]{party Velmora org investor} will put [€600 million]{money 6e8 EUR} into a mill at "
                      "[Faro]{party Faro place} with [400 jobs]{people 400 aud=jobs}.\n\n" +
                      second +
                      " [Orvik]{party Orvik org investor} will put [€580 million]{money 5.8e8 EUR} into a mill near "
                      "[Gera]{party Gera place} with [350 jobs]{people 350 aud=jobs}.\n")
            .finding()
            .announcements.size();
    };
    CHECK(stories("Portugal first.", "Then Germany.") == 2);
}
