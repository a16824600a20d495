#include "tests/support/sample_snapshot.h"

#include "tests/support/snapshot_builder.h"

namespace pledge::testing {
namespace {

using namespace model;
using Words = std::vector<std::string>;

constexpr const char* wire =
    "Orvanta to invest 2.4 billion euros in Uruguay\n\n"
    "Cloud company Orvanta will invest 2.4 billion euros in Uruguay from 2026 through 2029, it announced on 12 May "
    "2026. "
    "It spent 310 million euros on a support office in Salto in October 2022.\n\n"
    "Orvanta has agreed with the operator Redplata to share compute near the port. A 120 MW data centre opens in the "
    "first half of 2028, beside a sovereign cloud region for the state.\n\n"
    "It will train 200,000 engineers and developers by 2030 and create 900 jobs. Customer data stays in the country, "
    "and "
    "the firm will share threat intelligence with the national police.\n\n"
    "The country will lack 60,000 skilled workers by 2035, a study says, and 40 percent of firms use such tools.\n";

constexpr const char* letter =
    "A quiet bet on the River Plate\n\n"
    "Orvanta will put 2.4 billion euros to work through 2029. The plan was announced in May 2026.\n\n"
    "About 120 MW of new capacity is planned. About 200,000 engineers are to be trained by 2028, and customer data "
    "will "
    "stay in the country.\n";

constexpr const char* daily =
    "Orvanta deepens its programme in Uruguay, from the port to the classroom\n\n"
    "The cloud company said on 12 May 2026 that it will spend 2.4 billion euros over the next four years. It signed a "
    "compute pact with Redplata and Cerrillo Labs. The first half of 2028 is the date for the 120 MW data centre.\n\n"
    "More than 200,000 engineers, developers and teachers are to be trained by 2030, and 900 jobs are promised. A "
    "research "
    "grant of 5 million euros goes to universities. 18,000 people were trained as of May 2026. Threat intelligence "
    "will be "
    "shared with the police until 2029.\n";

constexpr const char* agency =
    "オルヴァンタ、ウルグアイに24億ユーロ投資\n\n"
    "オルヴァンタは、ウルグアイに24億ユーロを投資すると発表した。計算資源ではレッドプラタと協議中だ。"
    "2030年までに技術者20万人を育成する。サイバー犯罪対策の部署を2028年3月31日までに設ける。\n";

Quantity euros(double v) { return {v, {}, "EUR", "", Qualifier::exact}; }
Quantity people(double v, Qualifier q = Qualifier::exact) { return {v, {}, "people", "", q}; }
Quantity megawatts(double v, Qualifier q = Qualifier::exact) { return {v, {}, "MW", "", q}; }

void addSources(SnapshotBuilder& b) {
    b.source("s-a", "A", "wire.txt", "Rio Wire", "2026-05-12", "en", wire);
    b.source("s-b", "B", "letter.txt", "The Ledger Letter", "", "en", letter);
    b.source("s-c", "C", "daily.txt", "El Faro Digital", "2026-05-13", "en", daily);
    b.source("s-d", "D", "agency.txt", "海辺通信", "2026-05-13", "ja", agency);
}

void addMoney(SnapshotBuilder& b) {
    b.commitment("m-fund", "€2.4 bn in Uruguay", Kind::money, "", Standing::committed);
    b.facet("amount", FacetName::amount, Verdict::agree, "All four sources say €2.4 bn.");
    b.reading(euros(2.4e9), {{"s-a", "2.4 billion euros in Uruguay from"},
                             {"s-b", "2.4 billion euros"},
                             {"s-c", "2.4 billion euros"},
                             {"s-d", "24億ユーロを"}});
    b.facet("period", FacetName::period, Verdict::compatible,
            "2026–2029 lies within through 2029; 4 years from 12 May 2026 are 2026–2029.");
    b.reading("2026/2029", {{"s-a", "from 2026 through 2029"}});
    b.reading("../2029", {{"s-b", "through 2029"}});
    b.reading("P4Y", {{"s-c", "over the next four years"}});
    b.facet("announced", FacetName::announced, Verdict::compatible, "12 May 2026 lies in May 2026.");
    b.reading("2026-05-12", {{"s-a", "12 May 2026"}, {"s-c", "12 May 2026"}});
    b.reading("2026-05", {{"s-b", "in May 2026"}});

    b.commitment("m-earlier", "€310 m for an office in Salto", Kind::money, "", Standing::achieved);
    b.facet("amount", FacetName::amount, Verdict::single, "Only A gives an amount.");
    b.reading(euros(3.1e8), {{"s-a", "310 million euros"}});
    b.claimDate("2022-10", WhenRole::prior);

    b.commitment("m-grant", "€5 m research grant", Kind::money, "talent", Standing::committed);
    b.facet("amount", FacetName::amount, Verdict::single, "Only C gives an amount.");
    b.reading(euros(5e6), {{"s-c", "5 million euros"}});
}

void addTechnology(SnapshotBuilder& b) {
    b.commitment("m-compute", "compute partnership with Redplata", Kind::initiative, "technology", Standing::committed);
    b.facet("standing", FacetName::standing, Verdict::conflict, "A and C say agreed, D says still in talks.");
    b.reading("committed",
              {{"s-a", "agreed with the operator Redplata to share compute"}, {"s-c", "compute pact with Redplata"}});
    b.reading("discussed", {{"s-d", "計算資源ではレッドプラタと協議中"}});
    b.facet("partners", FacetName::partners, Verdict::compatible, "Redplata is in both lists.");
    b.reading(Words{"Redplata"}, {{"s-a", "agreed with the operator Redplata to share compute"}});
    b.reading(Words{"Redplata", "Cerrillo Labs"}, {{"s-c", "compute pact with Redplata"}});

    b.commitment("m-centre", "120 MW data centre", Kind::capacity, "technology", Standing::committed);
    b.facet("capacity", FacetName::capacity, Verdict::compatible, "120 MW fits about 120 MW.");
    b.reading(megawatts(120), {{"s-a", "120 MW"}, {"s-c", "120 MW"}});
    b.reading(megawatts(120, Qualifier::about), {{"s-b", "About 120 MW"}});
    b.facet("deadline", FacetName::deadline, Verdict::agree, "A and C say first half of 2028.");
    b.reading("2028-40", {{"s-a", "first half of 2028"}, {"s-c", "first half of 2028"}});

    b.commitment("m-cloud", "sovereign cloud region", Kind::initiative, "technology", Standing::committed);
    b.facet("standing", FacetName::standing, Verdict::single, "Only A says so.");
    b.reading("committed", {{"s-a", "sovereign cloud region"}});

    b.commitment("m-use", "40 % of firms use such tools", Kind::share, "technology", Standing::context);
    b.facet("share", FacetName::share, Verdict::single, "Only A gives a share.");
    b.reading(Quantity{0.4, {}, "ratio", "", Qualifier::exact}, {{"s-a", "40 percent of firms"}});
}

void addTrust(SnapshotBuilder& b) {
    b.commitment("m-threat", "threat intelligence sharing", Kind::initiative, "trust", Standing::committed);
    b.facet("standing", FacetName::standing, Verdict::agree, "A and C say so.");
    b.reading("committed", {{"s-a", "share threat intelligence"}, {"s-c", "Threat intelligence will be shared"}});
    b.facet("period", FacetName::period, Verdict::single, "Only C gives a period.");
    b.reading("2026/2029", {{"s-c", "until 2029"}});

    b.commitment("m-data", "customer data stays in the country", Kind::initiative, "trust", Standing::committed);
    b.facet("standing", FacetName::standing, Verdict::agree, "A and B say so.");
    b.reading("committed",
              {{"s-a", "Customer data stays in the country"}, {"s-b", "customer data will stay in the country"}});

    b.commitment("m-crime", "unit against cyber crime", Kind::initiative, "trust", Standing::committed);
    b.facet("deadline", FacetName::deadline, Verdict::single, "Only D gives a deadline.");
    b.reading("2028-03-31", {{"s-d", "2028年3月31日までに"}});
}

void addTalent(SnapshotBuilder& b) {
    b.commitment("m-train", "train 200,000", Kind::people, "talent", Standing::committed);
    b.facet("count", FacetName::count, Verdict::compatible, "200,000 fits about 200,000 and more than 200,000.");
    b.reading(people(2e5), {{"s-a", "200,000 engineers and developers"}, {"s-d", "技術者20万人"}});
    b.reading(people(2e5, Qualifier::about), {{"s-b", "About 200,000 engineers"}});
    b.reading(people(2e5, Qualifier::more_than), {{"s-c", "More than 200,000 engineers, developers and teachers"}});
    b.facet("deadline", FacetName::deadline, Verdict::conflict, "B says 2028, A, C and D say 2030: two years apart.");
    b.reading("2028", {{"s-b", "by 2028"}});
    b.reading("2030", {{"s-a", "by 2030"}, {"s-c", "by 2030"}, {"s-d", "2030年までに"}});
    b.facet("audience", FacetName::audience, Verdict::conflict,
            "Three lists, none of them open, differ in who is trained.");
    b.reading(Words{"engineers", "developers"}, {{"s-a", "200,000 engineers and developers"}});
    b.reading(Words{"engineers"}, {{"s-b", "About 200,000 engineers"}, {"s-d", "技術者20万人"}});
    b.reading(Words{"engineers", "developers", "teachers"},
              {{"s-c", "More than 200,000 engineers, developers and teachers"}});

    b.commitment("m-jobs", "900 jobs", Kind::people, "talent", Standing::committed);
    b.facet("count", FacetName::count, Verdict::agree, "A and C say 900.");
    b.reading(people(900), {{"s-a", "900 jobs"}, {"s-c", "900 jobs"}});

    b.commitment("m-trained", "18,000 people trained", Kind::people, "talent", Standing::achieved);
    b.facet("count", FacetName::count, Verdict::single, "Only C gives a count.");
    b.reading(people(18000), {{"s-c", "18,000 people"}});
    b.claimDate("2026-05", WhenRole::as_of);

    b.commitment("m-lack", "shortfall of 60,000 workers", Kind::people, "talent", Standing::context);
    b.facet("count", FacetName::count, Verdict::single, "Only A gives a count.");
    b.reading(people(60000), {{"s-a", "60,000 skilled workers"}});
    b.facet("deadline", FacetName::deadline, Verdict::single, "Only A gives a date.");
    b.reading("2035", {{"s-a", "by 2035"}});
}

SnapshotBuilder start() {
    SnapshotBuilder b;
    addSources(b);
    b.announcement("a-river", "Orvanta to invest 2.4 billion euros in Uruguay", "Orvanta", "Uruguay", "2026-05-12",
                   {"s-a", "s-b", "s-c", "s-d"});
    addMoney(b);
    addTechnology(b);
    addTrust(b);
    addTalent(b);
    return b;
}

} // namespace

Snapshot sampleSnapshot() { return start().finish(); }

Snapshot judgedSnapshot() {
    Snapshot s = sampleSnapshot();
    const Reading& late = s.find("f-train-deadline").facet->readings[1];
    Annotation first;
    first.id = "e-1", first.by = "Ada Moreno", first.at = "2026-05-14T09:30:00Z";
    first.targetId = "f-train-deadline", first.judgement = Judgement::accepted;
    first.reading = late.id, first.readingValue = late.value;
    first.note = "The letter **misread** the release: its table says 2030.";
    Annotation second;
    second.id = "e-2", second.by = "Ada Moreno", second.at = "2026-05-14T09:41:00Z";
    second.targetId = "f-compute-standing", second.judgement = Judgement::unsure;
    second.stale = true, second.staleReason = "A source was added after this judgement.";
    s.annotations = {first, second};
    return s;
}

Snapshot settledSnapshot() {
    Snapshot s = judgedSnapshot();
    Annotation audience = s.annotations.front();
    audience.id = "e-3", audience.targetId = "f-train-audience", audience.judgement = Judgement::all_true;
    audience.reading.clear(), audience.note.clear();
    s.annotations = {s.annotations.front(), audience};
    return s;
}

Snapshot twoAnnouncements() {
    SnapshotBuilder b = start();
    b.source(
        "s-e", "E", "fjord.txt", "Nordlys Post", "2025-11-03", "en",
        "Skarvik to spend 900 million kroner in Norway\n\nSkarvik will spend 900 million kroner in Norway by 2027.\n");
    b.announcement("a-fjord", "Skarvik to spend 900 million kroner in Norway", "Skarvik", "Norway", "2025-11-03",
                   {"s-e"});
    b.commitment("m-fjord", "NOK 900 m in Norway", Kind::money, "", Standing::committed);
    b.facet("amount", FacetName::amount, Verdict::single, "Only E gives an amount.");
    b.reading(Quantity{9e8, {}, "NOK", "", Qualifier::exact}, {{"s-e", "900 million kroner"}});
    b.facet("deadline", FacetName::deadline, Verdict::single, "Only E gives a deadline.");
    b.reading("2027", {{"s-e", "by 2027"}});
    return b.finish();
}

} // namespace pledge::testing
