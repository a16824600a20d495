#include "tests/core/reconcile/script.h"
#include "tests/support/catch.h"

using pledge::test::Script;

namespace {

std::string groups(const std::string& text) {
    const Script s(text);
    std::string out;
    for (const auto& a : s.finding().announcements) {
        out += out.empty() ? "" : " ";
        for (const auto& id : a.sources) out += s.letter(id);
        out += ":" + a.announced;
    }
    return out;
}

const std::string refinery = R"(
    = A 2026-06-10
    [Marrak]{party Marrak org investor} will invest [2.4 billion dollars]{money 2.4e9 AUD} in [Boodarie]{party Boodarie place}, it announced on [9 June]{date 2026-06-09}.
)";

} // namespace

TEST_CASE("what was pledged in the month before is told beside") {
    const auto of = [](const std::string& role) {
        const std::string lens =
            "[Velmora]{party Velmora org investor} will build battery packs in [Lens]{party Lens place} in "
            "[France]{party France place}, an investment of [€310 million]{money 310e6 EUR}.\n";
        return groups(
            "= A 2027-03-03\n[Velmora]{party Velmora org investor} will invest [€540 million]{money 540e6 EUR} in "
            "[Zwickau]{party Zwickau place}.\nIn [February]{date 2027-02} it pledged [€310 million]{money 310e6 EUR " +
            role +
            "=2027-02} for battery packs in [Lens]{party Lens place} in [France]{party France place}.\n= B "
            "2027-02-10\n" +
            lens + "= C 2027-02-11\n" + lens);
    };
    CHECK(of("announced").starts_with("BC:"));
}

TEST_CASE("a source that opens with another sum tells of an earlier pledge") {
    CHECK(groups(refinery + R"(
    = B 2026-06-25
    [Marrak]{party Marrak org investor} will build a wind farm and a battery for [1.9 billion dollars]{money 1.9e9 AUD} in the desert near [Boodarie]{party Boodarie place}.
    The power will go to the refinery of [2.4 billion dollars]{money 2.4e9 AUD} that it announced on [9 June]{date 2026-06-09}.
    )") == "A:2026-06-09 B:2026-06-25");
}

TEST_CASE("a source with a day of its own tells of an earlier pledge") {
    CHECK(groups(refinery + R"(
    = B 2026-06-26
    [Marrak]{party Marrak org investor} will build a wind farm for [1.9 billion dollars]{money 1.9e9 AUD} in [Boodarie]{party Boodarie place}, it announced on [25 June]{date 2026-06-25}.
    The refinery that it announced on [9 June]{date 2026-06-09} will take the power.
    )") == "A:2026-06-09 B:2026-06-25");
}

TEST_CASE("a source that revises speaks of the earlier day as its own") {
    CHECK(groups(refinery + R"(
    = B 2026-06-26
    [Marrak]{party Marrak org investor} has raised its investment in [Boodarie]{party Boodarie place} to [2.9 billion dollars]{money 2.9e9 AUD}.
    It was raised from the [2.4 billion dollars]{money 2.4e9 AUD} that it announced on [9 June]{date 2026-06-09}.
    )") == "AB:2026-06-09");
}

TEST_CASE("of two near days that of the opening is the announcement's") {
    CHECK(Script(R"(
    = A 2026-06-19
    [Namita]{party Namita org investor} will invest [600 million zloty]{money 600e6 PLN} in [Legnica]{party Legnica place}, it announced on [17 June]{date 2026-06-17}.
    Others announced theirs on [16 June]{date 2026-06-16}.
    )")
              .conflicts() == "");
}

TEST_CASE("a day of Japanese time and the day before are one") {
    CHECK(Script(R"(
    = A 2026-06-03
    [Mibu]{party Mibu org investor} will invest [$1.3 billion]{money 1.3e9 USD} in [Mexico]{party Mexico place}, it announced on [2 June]{date 2026-06-02}.
    = B 2026-06-04 ja
    [壬生自動車]{party 壬生自動車 org investor}は日本時間[3日]{date 2026-06-03}、[メキシコ]{party メキシコ place}に[13億ドル]{money 1.3e9 USD announced=2026-06-03}を投じると発表した。
    )")
              .conflicts() == "");
}

TEST_CASE("what was said weeks ago of another sum is another event") {
    CHECK(groups(R"(
    = A 2026-09-15
    [Marrak]{party Marrak org investor} will invest [€2.4 billion]{money 2.4e9 EUR} in a cell plant in [Zaragoza]{party Zaragoza place}.
    = B 2026-10-07
    [Marrak]{party Marrak org investor} will invest [€410 million]{money 4.1e8 EUR} in a recycling plant in [Pamplona]{party Pamplona place}.
    Three weeks ago it said that it would put [€2.4 billion]{money 2.4e9 EUR} into cells in [Zaragoza]{party Zaragoza place}.
    )")
              .find("AB") == std::string::npos);
}

TEST_CASE("the day of a separate thing is none of the event's") {
    CHECK(groups(R"(
    = A 2026-09-16
    [Marrak]{party Marrak org investor} announced on [15 September]{date 2026-09-15} that it will invest [€2.4 billion]{money 2.4e9 EUR} in [Zaragoza]{party Zaragoza place}.
    = B 2026-11-03
    [Marrak]{party Marrak org investor} will invest [€2.4 billion]{money 2.4e9 EUR} in [Zaragoza]{party Zaragoza place}.
    A separate plant, which it announced on [6 October]{date 2026-10-06}, goes to [Pamplona]{party Pamplona place}.
    )")
              .starts_with("AB"));
}

TEST_CASE("a plant that the event has nothing to do with is another event") {
    const std::string first = R"(
    = A 2026-03-06
    [Marrak]{party Marrak org investor} announced on [5 March]{date 2026-03-05} that it will invest [€640 million]{money 6.4e8 EUR} in [Tournai]{party Tournai place}.
    = B 2026-03-26
    [Marrak]{party Marrak org investor} today announced that it will invest [€580 million]{money 5.8e8 EUR} in a vaccine plant in [Genk]{party Genk place}.
    )";
    const std::string plant =
        "the plant in [Tournai]{party Tournai place}, an investment of [€640 million]{money 6.4e8 EUR";
    for (const std::string& told :
         {"It has nothing to do with " + plant + "}.", "It comes in addition to " + plant + "}.",
          "It joins " + plant + " announced=2026-03-05} announced on [5 March 2026]{date 2026-03-05}."})
        CHECK(groups(first + told + "\n").find("AB") == std::string::npos);
    CHECK(groups(first + "It is " + plant + "}.\n").find("AB") != std::string::npos);
}
