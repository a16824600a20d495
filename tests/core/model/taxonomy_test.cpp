#include "core/model/taxonomy.h"
#include "tests/support/catch.h"

using namespace pledge::model;

namespace {

std::string wrong(std::string_view text) {
    const auto read = parseTaxonomy(text, "pillars.txt");
    return read ? std::string() : read.error().message;
}

} // namespace

TEST_CASE("the taxonomy's default are the contract's three pillars, in their order") {
    std::string all;
    for (const Pillar& p : taxonomy().pillars())
        all += p.name + '=' + taxonomy().title(p.name) + '=' + taxonomy().title(p.name, "ja") + ' ' +
               std::to_string(p.look) + '\n';
    CHECK(all == "technology=Technology=技術 0\ntrust=Trust=信頼 1\ntalent=Talent=人材 2\n");
}

TEST_CASE("pillars have an order, a title and a look by their lines") {
    const auto read = parseTaxonomy("[skills]\n"
                                    "en = Skills and jobs\n"
                                    "words = talent, trust\n"
                                    "[climate]\n"
                                    "ja = 気候\n"
                                    "words en = emission*, carbon\n"
                                    "look = 6\n",
                                    "pillars.txt");
    REQUIRE(read);
    CHECK(read->place("skills") == 0);
    CHECK(read->place("climate") == 1);
    CHECK(read->place("talent") == 2); // a word of other files comes behind
    CHECK(read->place("") == 3);
    CHECK(read->title("skills") == "Skills and jobs");
    CHECK(read->title("skills", "ja") == "Skills and jobs");
    CHECK(read->title("climate") == "Climate");
    CHECK(read->title("climate", "ja") == "気候");
    CHECK(read->title("talent") == "Talent");
    CHECK(read->title("").empty());
    CHECK(read->spokenForBy("trust") == 0);
    CHECK(read->spokenForBy("technology") == 2);
    REQUIRE(read->find("climate"));
    CHECK(read->find("climate")->own.at("en") == std::vector<std::string>{"emission*", "carbon"});
    CHECK(read->find("climate")->look == 5);
    CHECK(read->find("skills")->look == 0);
}

TEST_CASE("what is wrong in the taxonomy is said with its line") {
    CHECK(wrong("en = Nobody\n") == "pillars.txt:1: a pillar is written [name], its lines below it");
    CHECK(wrong("[a]\nen = A\n[b]\nen = B\n[a]\nja = A\n") == "pillars.txt:6: a stands here twice");
    CHECK(wrong("[a]\nwords = talent\n[b]\nwords = talent\n") ==
          "pillars.txt:4: the words of talent speak for a already");
    CHECK(wrong("[a]\nlook = 7\n") == "pillars.txt:2: look is a number from 1 to 6");
    CHECK(wrong("[a]\nlook\n") == "pillars.txt:2: look needs a value");
    CHECK(wrong("[a]\ncolour = red\n") == "pillars.txt:2: colour is none of en, ja, words, words en, words ja, look");
    CHECK(wrong("[none]\nen = None\n") == "pillars.txt:2: none is what has no pillar");
    CHECK(wrong("[a]\nwords english = x\n") == "pillars.txt:2: english is no language");
    CHECK(wrong("# nothing\n") == "pillars.txt: has no pillar");
}
