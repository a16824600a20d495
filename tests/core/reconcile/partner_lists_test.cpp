#include "tests/core/reconcile/script.h"
#include "tests/support/catch.h"

using pledge::test::Script;

namespace {

const std::string opening =
    "[Velmora]{party Velmora org investor} will invest [€4 billion]{money 4e9 EUR} in [Togo]{party Togo place}.\n";

std::string conflicts(const std::string& first, const std::string& second, const std::string& head = " 2026-05-13\n") {
    return Script("= A 2026-05-12\n" + opening + first + "\n= B" + head + opening + second + '\n').conflicts();
}

std::string with(const std::string& a, const std::string& b) {
    const auto name = [](std::string n) {
        std::string blank = n;
        for (char& c : n) c = c == ' ' ? '_' : c;
        return "[" + blank + "]{party " + n + " org partner}";
    };
    return name(a) + " and " + name(b);
}

} // namespace

TEST_CASE("lists of partners that belong to no number are held against each other") {
    const std::string built = "The halls will be built with " + with("Tolmira Freight", "Anora Cold") + ".";
    CHECK(conflicts(built, "It is to build the halls together with " + with("Tolmira Freight", "Besk Lines") + ".") ==
          "€4 bn investment: partners: Tolmira Freight, Anora Cold [A] | Tolmira Freight, Besk Lines [B]\n");
    // What the sentence before is about, and words that say nothing of it.
    CHECK(conflicts(built, "As partners it has chosen " + with("Tolmira Freight", "Besk Lines") + ".")
              .find("partners: ") != std::string::npos);
}

TEST_CASE("lists of partners that may be of two things, or leave some out, are no difference") {
    const std::string built = "The halls will be built with " + with("Tolmira Freight", "Anora Cold") + ".";
    CHECK(conflicts(built, "It will train nurses with " + with("Tolmira Freight", "Besk Lines") + ".") == "");
    CHECK(conflicts(built, "The halls will be built with " + with("Zeder Works", "Besk Lines") + ".") == "");
    const std::string nickel = "It will recycle nickel with " + with("Tolmira Freight", "Anora Cold") + ".";
    CHECK(conflicts(nickel, "It will train nickel testers with " + with("Tolmira Freight", "Besk Lines") + ".") != "");
    CHECK(conflicts(nickel, "It will train copper testers with " + with("Tolmira Freight", "Besk Lines") + ".") == "");
    CHECK(conflicts(built,
                    "The halls will be built with firms such as " + with("Tolmira Freight", "Besk Lines") + ".") == "");
    CHECK(conflicts(built, "It chose " + with("Tolmira Freight", "Besk Lines") +
                               ". [Anora Cold]{party Anora_Cold org "
                               "partner} runs the halls.") == "");
    CHECK(conflicts(built, "[Talks on building halls]{initiative halls discussed} go on with " +
                               with("Tolmira Freight", "Besk Lines") + ".") == "");
}
