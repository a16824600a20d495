#include "ui/document/steps.h"

#include "core/model/steps.h"
#include "core/pipeline/pipeline.h"
#include "tests/support/catch.h"
#include "tests/ui/document/japanese_said.h"
#include "ui/document/reading_forms.h"
#include "ui/document/wording.h"

#include <set>

using namespace pledge;
using testing::Japanese;

namespace {

std::string said(const char* step) { return ui::stepOf(step).toStdString(); }

/// What is left of it without what stands in Japanese quotation marks.
QString unquoted(QString words) {
    static const QRegularExpression quotes(QStringLiteral("「[^」]*」"));
    return words.remove(quotes);
}

} // namespace

TEST_CASE("every form of a step has words in Japanese, with all its places") {
    const Japanese spoken;
    namespace step = model::step;
    testing::checkSaid(step::ofNumbers);
    testing::checkSaid(step::ofDates);
    testing::checkSaid(step::ofTies);
    testing::checkSaid(step::ofNames);
    testing::checkSaid(step::phrases);
}

TEST_CASE("steps of numbers are said in Japanese, with the words of the text as they are") {
    const Japanese spoken;
    CHECK(said("“2.9 billion” is 2,900,000,000: 2.9 times 1,000,000,000.") ==
          "「2.9 billion」は2,900,000,000です（2.9 × 1,000,000,000）。");
    CHECK(said("“8 to 10 billion” is 8,000,000,000 to 10,000,000,000: a scale that stands once holds for both ends.") ==
          "「8 to 10 billion」は8,000,000,000～10,000,000,000です（桁の言葉は両端に掛かります）。");
    CHECK(said("The number is 12,000, as the text has it.") == "本文のとおり、数は12,000です。");
    CHECK(said("“two thousand” is 2,000.") == "「two thousand」は2,000です。");
    CHECK(said("“gigawatts” is 1,000 MW, so it is 2,000 MW.") == "「gigawatts」は1,000 MWなので、2,000 MWです。");
    CHECK(said("“hectares” is 10,000 square metres, so it is 380,000 square metres.") ==
          "「hectares」は10,000 平方メートルなので、380,000 平方メートルです。");
    CHECK(said("“young welders and cooks” says what it counts: welders, cooks and others.") ==
          "「young welders and cooks」から、数えているのはwelders、cooksなどです。");
    CHECK(said("No noun says who they are, so it counts people.") ==
          "どのような人かを示す名詞がないため、数えているのは人とします。");
    CHECK(said("“two-thirds” is a share of 0.6667: 2 parts of 3.") == "「two-thirds」は0.6667の割合です（3分の2）。");
    CHECK(said("“30 percent” is a share of 0.3: 30 of each 100.") == "「30 percent」は0.3の割合です（100につき30）。");
    CHECK(said("“3割” is a share of 0.3.") == "「3割」は0.3の割合です。");
    CHECK(said("“nearly” makes it a number that is not quite reached (nearly).") ==
          "「nearly」により、わずかに届かない数（近く）とします。");
    CHECK(said("“a year” makes it a rate: it comes again in each year.") == "「a year」により、1年ごとの値とします。");
    CHECK(said("“every second year” makes it a rate: it comes again in each period of P2Y.") ==
          "「every second year」により、2年間ごとの値とします。");
    CHECK(said("“€” stands for euros (EUR).") == "「€」はユーロ（EUR）を表します。");
    CHECK(said("“$” is shared by several currencies: the places in the article point to Canadian dollars (CAD), 3 "
               "times.") == "「$」は複数の通貨に使われます。記事の地名はカナダドル（CAD）を示しています（3回）。");
    CHECK(said("“XOF” stands for West African CFA francs (XOF).") ==
          "「XOF」は西アフリカ CFA フラン（XOF）を表します。");
    CHECK(said("The text names the dollar of this sum: AUD.") ==
          "この金額がどのドルかは本文に書かれています：オーストラリアドル（AUD）。");
}

TEST_CASE("steps of dates are said in Japanese, dates as the window writes them") {
    const Japanese spoken;
    CHECK(said("“early 2027” is 2027. A part that is told as early, middle, late or the end is read as the whole.") ==
          "「early 2027」は2027年です。初め、半ば、後半、末などの言葉が付いていても、その期間全体として読みます。");
    CHECK(said("“next May” is May 2027. It is counted from the article's date. The article is of 9 Jun 2026.") ==
          "「next May」は2027年5月です。記事の日付から数えます。記事の日付は2026年6月9日です。");
    CHECK(said("“through 2029” ends with 2029. The text gives the year itself.") ==
          "「through 2029」は2029年で終わります。年は本文のとおりです。");
    CHECK(said("“since 2019” starts with 2019. The text gives the year itself.") ==
          "「since 2019」は2019年に始まります。年は本文のとおりです。");
    CHECK(said("“from 2026 through 2029” is 2026–2029. It goes from the first date through the second.") ==
          "「from 2026 through 2029」は2026年～2029年です。初めの日付から次の日付までです。");
    CHECK(said("“Q2 2027” is Q2 2027. The text gives the part of the year itself.") ==
          "「Q2 2027」は2027年第2四半期です。時期は本文のとおりです。");
    CHECK(said("“令和9年” is 2027. The era's year is counted from 2018.") ==
          "「令和9年」は2027年です。元号の年は2018年から数えます。");
    CHECK(said("“by” before it makes it the latest date at which it can be.") ==
          "前の「by」により、最も遅い日付とします。");
    CHECK(said("“2030年までに” is the date that the sentence ties to it. It is when it shall be done, so it is the "
               "deadline.") == "文中で結び付く日付は「2030年までに」です。その時に行う予定なので、期限とします。");
}

TEST_CASE("what is tied to a claim, parties and undertakings are told in Japanese") {
    const Japanese spoken;
    CHECK(said("“plans to” before it makes it committed: a party binds itself to it.") ==
          "前の「plans to」により、確約とします（当事者が約束しています）。");
    CHECK(said("“cloud”, “data” speak for technology.") == "「cloud」、「data」は技術を示す語です。");
    CHECK(said("“cloud” speaks for technology.") == "「cloud」は技術を示す語です。");
    CHECK(said("As a conversion it has the pillar of its sum: none.") ==
          "換算なので、柱は元の金額と同じです（柱なし）。");
    CHECK(said("Its clause names who takes part: Acme, Rio Net.") == "節に参加者の名前があります：Acme、Rio Net。");
    CHECK(said("“Acme” is an organisation: form and surroundings of all its mentions score 7 points for that, 2 for a "
               "place, 1 for a product.") ==
          "「Acme」は組織です。名前の形と前後の言葉を合わせて7点です（ほかの区分：場所 2点、製品 1点）。");
    CHECK(said("“Acme” is one of 3 forms of the name; it is called “Acme Steel”: of all its forms this one is written "
               "4 times, the most.") ==
          "「Acme」は、この名前の3通りの形の1つです。「Acme Steel」と呼びます（この形が4回で最多です）。");
    CHECK(said("The article quotes this person. So its role is spokesperson.") ==
          "記事がこの人物の発言を引用しています。そこで、役割は広報担当とします。");
    CHECK(said("“open” opens the clause that names the undertaking; what it is about gives its label.") ==
          "「open」から始まる節が取り組みを述べています。その対象を名前とします。");
}

TEST_CASE("steps that no form made, and all in English, stay as they are") {
    const char* odd = "“early 2027” is some time soon.";
    const char* known = "“€” stands for euros (EUR).";
    CHECK(said(known) == known);
    const Japanese spoken;
    CHECK(said(odd) == odd);
    CHECK(said("").empty());
    CHECK(said("40 million is 40000000.") == "40 million is 40000000.");
}

TEST_CASE("no step of the sample or of the articles for tests stays in English") {
    const Japanese spoken;
    QString currencies; // "UAEディルハム"
    for (const base::Currency& c : base::currencies("ja"))
        currencies += QString::fromStdString(c.plural) + QLatin1Char(' ');
    std::size_t steps = 0;
    std::set<std::string> seen, silent;
    for (const std::string& folder : testing::corpora())
        pipeline::extractAll({folder}, [&](base::Result<pipeline::Extracted> one) {
            REQUIRE(one);
            const QString words = testing::wordsOf(one->source.article) + currencies;
            for (const model::Claim& c : one->claims)
                for (const std::string& step : c.steps) {
                    ++steps;
                    if (!seen.insert(step).second) continue;
                    const QString again = ui::stepOf(step);
                    const QStringList own = testing::ownWords(again, words);
                    if (again.toStdString() == step || !own.isEmpty())
                        silent.insert(step + " -> " + again.toStdString());
                }
        });
    CHECK(silent == std::set<std::string>{});
    CHECK(steps > 100000);
}

TEST_CASE("what each rule recognises is told in both languages") {
    const auto& rules = pipeline::rules();
    REQUIRE(rules.size() > 100);
    for (const model::Rule& r : rules) CHECK(ui::saysOf(r).toStdString() == r.says);
    const Japanese spoken;
    static const QRegularExpression kana(QStringLiteral("[ぁ-ん]")), latin(QStringLiteral("[A-Za-z]{2,}"));
    for (const model::Rule& r : rules) {
        const QString again = ui::saysOf(r);
        INFO(r.language << ": " << r.name << ": " << again.toStdString());
        CHECK(again.endsWith(QStringLiteral("。")));
        CHECK(again.contains(kana));
        CHECK_FALSE(unquoted(again).contains(latin));
    }
}

TEST_CASE("what is counted and has no word of the text is told in the window's language") {
    model::Claim claim;
    claim.kind = model::Kind::people;
    claim.quantity = {2400, {}, "people", {}, model::Qualifier::exact};
    claim.audience = {"jobs", "welders"};
    CHECK(ui::valueOf(claim) == QStringLiteral("2,400 jobs, welders"));
    const Japanese spoken;
    CHECK(ui::countedWord(QStringLiteral("sites")) == QStringLiteral("拠点"));
    CHECK(ui::valueOf(claim) == QStringLiteral("2,400人（雇用、welders）"));
}
