#include "ui/paper/chart.h"

#include "core/query/expression.h"
#include "tests/support/catch.h"
#include "tests/support/sample_snapshot.h"
#include "tests/support/snapshot_builder.h"
#include "ui/document/criteria_text.h"
#include "ui/paper/chart_footer.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <algorithm>
#include <cmath>
#include <set>

using namespace pledge;
using namespace pledge::ui;
using Told = PillarsOptions::Told;

namespace {

constexpr const char* moment = "2026-05-14T10:00:00Z";

QByteArray drawn(ChartKind kind, ChartFormat format, const ChartChoices& choices = {},
                 const model::Snapshot& snapshot = testing::twoAnnouncements(),
                 const std::string& announcement = "a-river") {
    const auto bytes = drawChart(kind, snapshot, announcement, format, moment, choices);
    REQUIRE(bytes);
    return *bytes;
}

/// What of a chart may be shown, each with what tells it apart in words.
struct Case {
    ChartKind kind;
    ChartChoices choices;
    QString words;
};

std::vector<Case> cases() {
    ChartChoices bySource, byKind, ofAll, pillarsBySource, compared, list, claims, filtered;
    bySource.timeline.lanes = LaneBy::source;
    byKind.timeline.lanes = LaneBy::kind;
    ofAll.ofAll = true, ofAll.timeline.lanes = LaneBy::announcement;
    pillarsBySource.pillars.told = Told::bySource;
    compared.pillars.compare = true;
    list.place = {"talent", {}};
    claims.place = {"talent", "m-train"};
    filtered.criteria.pillars = {"trust"};
    return {{ChartKind::timeline, {}, QStringLiteral("Context")},
            {ChartKind::timeline, bySource, QStringLiteral("A  Rio Wire")},
            {ChartKind::timeline, byKind, QStringLiteral("Undertakings")},
            {ChartKind::timeline, ofAll, QStringLiteral("Skarvik → Norway")},
            {ChartKind::pillars, {}, QStringLiteral("What each pillar promises")},
            {ChartKind::pillars, pillarsBySource, QStringLiteral("What each source says is promised")},
            {ChartKind::pillars, compared, QStringLiteral("What each announcement promises")},
            {ChartKind::pillars, list, QStringLiteral("shortfall of 60,000 workers")},
            {ChartKind::pillars, claims, QStringLiteral("About 200,000 engineers")},
            {ChartKind::pillars, filtered, QStringLiteral("passes the filter: Trust")},
            {ChartKind::coverage, {}, QStringLiteral("14 commitments by 4 sources")}};
}

/// What a reader of XML makes of an SVG.
struct Read {
    QString title, description, viewBox;
    QStringList texts;
    int images = 0;
    bool whole = false;

    explicit Read(const QByteArray& svg) {
        QXmlStreamReader xml(svg);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement) continue;
            if (xml.name() == QStringLiteral("svg"))
                viewBox = xml.attributes().value(QStringLiteral("viewBox")).toString();
            if (xml.name() == QStringLiteral("image")) ++images;
            if (xml.name() == QStringLiteral("title"))
                title = xml.readElementText();
            else if (xml.name() == QStringLiteral("desc"))
                description = xml.readElementText();
            else if (xml.name() == QStringLiteral("text"))
                texts << xml.readElementText();
        }
        whole = !xml.hasError();
    }
    /// A text stands in pieces where a letter comes from another font.
    bool says(const QString& words) const { return texts.join(QString()).contains(words); }
};

/// The share of pixels that differ by more than a quarter in some channel. Edges are softened otherwise by each.
double differing(const QImage& a, const QImage& b) {
    REQUIRE(a.size() == b.size());
    qint64 different = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
            different += std::max({std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)),
                                   std::abs(qBlue(p) - qBlue(q))}) > 64;
        }
    return static_cast<double>(different) / (static_cast<double>(a.width()) * a.height());
}

QImage halved(const QImage& image) {
    return image.scaled(image.size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

std::string textOf(const QByteArray& pdf) {
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("c.pdf")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")});
    REQUIRE(process.waitForFinished(60000));
    return process.readAllStandardOutput().toStdString();
}

} // namespace

TEST_CASE("a drawing is whole XML with a title, a description and its text as text") {
    for (const Case& c : cases()) {
        const Read svg(drawn(c.kind, ChartFormat::svg, c.choices));
        INFO(nameOf(c.kind).toStdString() << ": " << c.words.toStdString());
        CHECK(svg.whole);
        CHECK(svg.viewBox.startsWith(QStringLiteral("0 0 1200 ")));
        CHECK(svg.images == 0);
        CHECK(svg.says(c.words));
        CHECK(svg.title.contains(QLatin1Char(':')));
        CHECK(svg.description.contains(QStringLiteral("A Rio Wire, 12 May 2026")));
        CHECK(svg.description.endsWith(QStringLiteral("Made 14 May 2026 10:00 UTC with pledgescope")));
        CHECK(svg.says(QStringLiteral("Made 14 May 2026 10:00 UTC with pledgescope")));
    }
}

TEST_CASE("names with signs of XML do not break a drawing") {
    testing::SnapshotBuilder b;
    b.source("s-a", "A", "a.txt", "Rack & <River>", "2026-05-12", "en", "words \"of\" it\n");
    b.announcement("a-1", "Salt & Sons <plc>", "Salt & Sons", "", "", {"s-a"});
    b.commitment("m-1", "R&D \"north\" < 5", model::Kind::initiative, "trust", model::Standing::committed);
    b.facet("standing", model::FacetName::standing, model::Verdict::single, "");
    b.reading("committed", {{"s-a", "words \"of\" it"}});
    for (const ChartKind kind : {ChartKind::timeline, ChartKind::pillars, ChartKind::coverage}) {
        const Read svg(drawn(kind, ChartFormat::svg, {}, b.finish(), "a-1"));
        CHECK(svg.whole);
        CHECK(svg.title.endsWith(QStringLiteral("Salt & Sons <plc>")));
        CHECK(svg.description.contains(QStringLiteral("Rack & <River>")));
        CHECK(svg.says(QStringLiteral("R&D \"north\" < 5")));
    }
}

TEST_CASE("a drawing shows what the picture shows") {
    for (const Case& c : cases()) {
        const QImage png = QImage::fromData(drawn(c.kind, ChartFormat::png, c.choices));
        QSvgRenderer renderer(drawn(c.kind, ChartFormat::svg, c.choices));
        REQUIRE(renderer.isValid());
        CHECK(renderer.viewBox().width() == 1200); // its size stands in millimetres
        QImage svg(png.size(), QImage::Format_RGB32);
        svg.fill(Qt::white);
        QPainter painter(&svg);
        renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(png.size())));
        painter.end();
        INFO(nameOf(c.kind).toStdString() << ": " << c.words.toStdString());
        const double apart = differing(halved(png), halved(svg));
        CHECK(apart < 0.006);
        // The measure is fine enough to see that something is missing.
        QImage less = svg;
        QPainter rubber(&less);
        rubber.fillRect(QRectF(0, 0.1 * less.height(), less.width(), 0.6 * less.height()), Qt::white);
        rubber.end();
        const double missing = differing(halved(png), halved(less));
        CHECK(missing > 0.006);
        CHECK(missing > 2 * apart);
    }
}

TEST_CASE("the same input gives the same bytes, another one others") {
    for (const Case& c : cases())
        for (const ChartFormat format : {ChartFormat::pdf, ChartFormat::svg, ChartFormat::png})
            CHECK(drawn(c.kind, format, c.choices) == drawn(c.kind, format, c.choices));
    std::set<QByteArray> all;
    for (const Case& c : cases()) all.insert(drawn(c.kind, ChartFormat::svg, c.choices));
    CHECK(all.size() == cases().size());
}

TEST_CASE("what stands below a chart says what its marks mean, the filters, the sources and the date") {
    ChartChoices choices;
    choices.criteria.search = QStringLiteral("the");
    choices.criteria.pillars = {"technology", "trust", "talent"};
    choices.criteria.verdicts = {model::Verdict::conflict, model::Verdict::agree, model::Verdict::single};
    const auto where = query::parse("standing = committed");
    REQUIRE(where);
    choices.criteria.where = *where;
    CHECK(filterWords(choices.criteria, testing::twoAnnouncements()).join(QStringLiteral(" | ")) ==
          QStringLiteral("“the” | Talent | Technology | Trust | = agree | ≠ conflict | 1 single source | "
                         "standing = committed"));
    for (const ChartKind kind : {ChartKind::timeline, ChartKind::pillars, ChartKind::coverage}) {
        const std::string text = textOf(drawn(kind, ChartFormat::pdf, choices));
        INFO(nameOf(kind).toStdString());
        for (const char* words :
             {"Only what passes the filter: “the” · Talent", "standing = committed", "A Rio Wire, 12 May 2026",
              "B The Ledger Letter", "D 海辺通信, 13 May 2026", "Made 14 May 2026 10:00 UTC with pledgescope"}) {
            INFO(words);
            CHECK(text.find(words) != std::string::npos);
        }
        if (kind != ChartKind::coverage) CHECK(text.find("1 single source") != std::string::npos); // which has its own
    }
    // A drawing of all of it says nothing of filters.
    CHECK(textOf(drawn(ChartKind::pillars, ChartFormat::pdf)).find("filter") == std::string::npos);
}

TEST_CASE("a part of the timeline's time is drawn as it is seen, and said") {
    ChartChoices choices;
    choices.window = TimeWindow{20454, 21184}; // 2026 and 2027
    const std::string text = textOf(drawn(ChartKind::timeline, ChartFormat::pdf, choices));
    CHECK(text.find("Only a part of its time is shown: ") != std::string::npos);
    CHECK(text.find("Salto") == std::string::npos); // of 2022
    CHECK(textOf(drawn(ChartKind::timeline, ChartFormat::pdf)).find("Salto") != std::string::npos);
}

TEST_CASE("pillars that do not fit a page go on with every row") {
    testing::SnapshotBuilder b;
    b.source("s-a", "A", "a", "Paper", "", "en", "words\n");
    for (int i = 0; i < 60; ++i) {
        const std::string n = std::to_string(i);
        b.announcement("a-" + n, "Plan " + n, "Firm no" + n, "Place", "", {"s-a"});
        b.commitment("m-" + n, "promise no" + n, model::Kind::initiative, "trust", model::Standing::committed);
        b.facet("standing", model::FacetName::standing, model::Verdict::single, "");
        b.reading("committed", {{"s-a", "words"}});
    }
    ChartChoices compared;
    compared.pillars.compare = true;
    const std::string text = textOf(drawn(ChartKind::pillars, ChartFormat::pdf, compared, b.finish(), ""));
    for (int i = 0; i < 60; ++i) CHECK(text.find("Firm no" + std::to_string(i) + ' ') != std::string::npos);
    CHECK(std::count(text.begin(), text.end(), '\f') > 1);
    CHECK(text.find("part 2 of ") != std::string::npos);
    const Read svg(drawn(ChartKind::pillars, ChartFormat::svg, compared, b.finish(), ""));
    CHECK(svg.says(QStringLiteral("Firm no59 → Place")));
}
