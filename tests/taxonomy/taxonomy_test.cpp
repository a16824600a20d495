#include "core/extract/extract.h"
#include "core/model/identity.h"
#include "core/model/taxonomy.h"
#include "core/query/completion.h"
#include "core/query/expression.h"
#include "core/reconcile/reconcile.h"
#include "core/report/report.h"
#include "tests/support/catch.h"
#include "tests/support/snapshot_builder.h"
#include "ui/coverage/coverage_model.h"
#include "ui/document/terms.h"
#include "ui/library/criteria_model.h"
#include "ui/pillars/pillars_painter.h"
#include "ui/theme/card_delegate.h"
#include "ui/theme/pillar_pattern.h"
#include "ui/timeline/timeline_model.h"

#include <QApplication>
#include <QGuiApplication>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <memory>

using namespace pledge;
using namespace pledge::ui;

namespace {

model::Source article(const char* letter, const char* language, const char* text) {
    model::Source s;
    s.id = std::string("s-") + letter, s.letter = letter, s.sha256 = std::string(64, letter[0]);
    s.article.file = letter, s.article.language = language, s.article.published = "2026-05-12", s.article.text = text;
    s.article.title = s.article.text.substr(0, s.article.text.find('\n'));
    return s;
}

/// Two articles read and reconciled under the taxonomy of the copy.
model::Snapshot read() {
    model::Snapshot s;
    s.sources = {article("A", "en",
                         "Moorline to invest 900 million euros in Togo\n\nLOME, 12 May 2026 - Moorline will invest 900 "
                         "million euros in Togo by 2030. It will train 2,000 welders by 2029 and build a 120 MW data "
                         "centre in Lome. It will plant mangroves along the coast. Customer data will stay in Togo.\n"),
                 article("B", "ja",
                         "ムーアライン、トーゴに9億ユーロ投資\n\nムーアラインは12日、トーゴに9億ユーロを投資すると発表"
                         "した。2029年までに溶接工2000人を育成する。海岸で植林を進める。\n")};
    std::vector<std::vector<model::Claim>> claims;
    for (const model::Source& source : s.sources) {
        claims.push_back(extract::extract(source.article));
        model::identify(claims.back(), source.sha256);
        for (model::Claim& c : claims.back()) c.source = source.id;
        s.claims.insert(s.claims.end(), claims.back().begin(), claims.back().end());
    }
    std::vector<reconcile::Input> inputs;
    for (std::size_t i = 0; i < s.sources.size(); ++i) {
        inputs.push_back({&s.sources[i], {}});
        for (const model::Claim& c : claims[i]) inputs.back().claims.push_back(&c);
    }
    s.finding = reconcile::reconcile(inputs);
    s.index();
    return s;
}

/// The pillar of the claims of a source that quote these words.
std::string pillarOf(const model::Snapshot& s, const std::string& source, const std::string& words) {
    std::string found = "no such claim";
    for (const model::Claim& c : s.claims)
        if (c.source == source && c.kind != model::Kind::date && c.kind != model::Kind::party &&
            c.quote.find(words) != std::string::npos)
            found = c.pillar;
    return found;
}

/// One commitment of each pillar.
model::Snapshot oneOfEach() {
    testing::SnapshotBuilder b;
    b.source("s-a", "A", "a", "Coast Wire", "2026-05-12", "en", "words of it\n");
    b.announcement("a-1", "t", "Moorline", "Togo", "2026-05-12", {"s-a"});
    for (const char* pillar : {"trust", "climate", "technology", "skills"}) {
        b.commitment(std::string("m-") + pillar, pillar, model::Kind::initiative, pillar, model::Standing::committed);
        b.facet("standing", model::FacetName::standing, model::Verdict::single, "");
        b.reading("committed", {{"s-a", "words"}});
    }
    return b.finish();
}

} // namespace

TEST_CASE("claims of both languages carry the pillars of the taxonomy, renamed ones and new ones") {
    const model::Snapshot s = read();
    CHECK(pillarOf(s, "s-A", "2,000 welders") == "skills");
    CHECK(pillarOf(s, "s-A", "120 MW") == "technology");
    CHECK(pillarOf(s, "s-A", "mangroves") == "climate");
    CHECK(pillarOf(s, "s-A", "data will stay") == "trust");
    CHECK(pillarOf(s, "s-B", "2000人") == "skills");
    CHECK(pillarOf(s, "s-B", "植林") == "climate");
    for (const model::Claim& c : s.claims) CHECK(c.pillar != "talent");
    bool grouped = false;
    for (const model::Announcement& a : s.finding.announcements)
        for (const model::Commitment& c : a.commitments) grouped |= c.pillar == "skills";
    CHECK(grouped);
    CHECK(report::reconcileJson(s).find("\"pillar\": \"skills\"") != std::string::npos);
}

TEST_CASE("the filter by value offers and names the pillars of the taxonomy") {
    CHECK(query::complete("pillar = ").words ==
          std::vector<std::string>{"skills", "technology", "trust", "climate", "none"});
    CHECK(query::grammar().find("skills, technology, trust, climate") != std::string::npos);
}

TEST_CASE("every view has the pillars of the taxonomy in its order, by its titles") {
    const model::Snapshot s = oneOfEach();
    std::string pillars;
    for (const PillarRow& r : pillarsModel(s, "a-1").rows) pillars += r.title.toStdString() + ", ";
    CHECK(pillars == "Skills and jobs, Machines, Trust, Climate, ");
    CHECK(coverageModel(s, "a-1").pillars == std::vector<std::string>{"skills", "technology", "trust", "climate"});
    std::string lanes;
    for (const TimelineLane& l : timelineModel(s, "a-1").lanes) lanes += l.title.toStdString() + ", ";
    CHECK(lanes == "Money, Skills and jobs, Machines, Trust, Climate, Context, ");
    const auto shared = std::make_shared<const model::Snapshot>(s);
    CriteriaModel library(Aspect::pillar, nullptr);
    library.show(shared, FilterIndex(shared).counts(0), {});
    std::string rows;
    for (int i = 0; i < library.rowCount(); ++i)
        rows += library.data(library.index(i), Qt::DisplayRole).toString().toStdString() + ", ";
    CHECK(rows == "Skills and jobs, Machines, Trust, Climate, ");
    CHECK(library.data(library.index(3), SwatchRole).value<QColor>() == Theme::of(QGuiApplication::palette()).looks[5]);
}

TEST_CASE("pillars have their names in the language of the window") {
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Japanese, QLocale::Japan));
    CHECK(pillarWord("skills") == QStringLiteral("技能と雇用"));
    QLocale::setDefault(before);
    CHECK(pillarWord("skills") == QStringLiteral("Skills and jobs"));
    CHECK(pillarName("technology") == QStringLiteral("machines"));
    CHECK(pillarWord("talent") == QStringLiteral("Talent")); // of a workspace that was read under another taxonomy
}

TEST_CASE("a pillar is painted in the look that its line gives it, else in that of its place") {
    for (const Theme* theme : {&Theme::light(), &Theme::darkOne(), &Theme::highContrast()}) {
        CHECK(theme->pillar("skills") == theme->looks[0]);
        CHECK(theme->pillar("technology") == theme->looks[1]);
        CHECK(theme->pillar("climate") == theme->looks[5]);
        CHECK(theme->pillar("talent") == theme->context);
        QImage byName(40, 40, QImage::Format_RGB32), byLook = byName;
        for (auto* image : {&byName, &byLook}) {
            image->fill(theme->panel);
            QPainter painter(image);
            if (image == &byName)
                fillPillar(painter, QRectF(0, 0, 40, 40), "climate", *theme);
            else
                fillLook(painter, QRectF(0, 0, 40, 40), 5, *theme);
        }
        CHECK(byName == byLook);
        const QFont font = QApplication::font();
        const PillarsLayout l =
            layOutPillars(pillarsModel(oneOfEach(), "a-1"), QSizeF(900, 400), FontTextMetrics(font));
        QImage image(900, 400, QImage::Format_RGB32);
        QPainter painter(&image);
        paintPillars(painter, l, *theme, font);
        painter.end();
        for (const PillarPiece& p : l.pieces)
            if (p.pillar == "climate")
                CHECK(image.pixelColor((p.rect.bottomRight() - QPointF(6, 4)).toPoint()) ==
                      theme->tint(theme->looks[5], 0.3));
    }
}
