#include "core/report/report.h"
#include "tests/support/catch.h"
#include "tests/support/sample_snapshot.h"
#include "tests/support/snapshot_builder.h"
#include "ui/language/language.h"
#include "ui/paper/chart.h"
#include "ui/paper/dossier.h"
#include "ui/paper/paper_words.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <csignal>
#include <sys/resource.h>

using namespace pledge;
using namespace pledge::ui;

namespace {

constexpr const char* made = "2026-05-14T10:00:00Z";

/// What a tool prints about a file; its exit status must be 0.
std::string told(const QString& tool, const QStringList& arguments) {
    QProcess process;
    process.start(tool, arguments);
    REQUIRE(process.waitForFinished(60000));
    const QByteArray out = process.readAllStandardOutput();
    INFO(process.readAllStandardError().toStdString());
    CHECK(process.exitCode() == 0);
    return out.toStdString();
}

QByteArray bytesOf(const QString& file) {
    QFile f(file);
    REQUIRE(f.open(QIODevice::ReadOnly));
    return f.readAll();
}

std::size_t linesOf(const std::string& s) { return static_cast<std::size_t>(std::count(s.begin(), s.end(), '\n')); }

struct Folder {
    QTemporaryDir dir;
    QString file(const char* name) const { return dir.filePath(QLatin1String(name)); }
    QStringList entries() const { return QDir(dir.path()).entryList(QDir::Files | QDir::Hidden); }
};

base::Result<void> dossier(const QString& file, const std::string& name = "River office") {
    const model::Snapshot s = testing::judgedSnapshot();
    return writeDossier(report::dossier(s, name), s, name, made, file);
}

} // namespace

TEST_CASE("a dossier is whole: valid, vector, its fonts embedded, with bookmarks and language") {
    const Folder folder;
    const QString file = folder.file("d.pdf");
    REQUIRE(dossier(file));
    CHECK(folder.entries() == QStringList{QStringLiteral("d.pdf")});
    told(QStringLiteral("qpdf"), {QStringLiteral("--check"), file});
    CHECK(linesOf(told(QStringLiteral("pdfimages"), {QStringLiteral("-list"), file})) == 2); // a heading, no image
    const std::string fonts = told(QStringLiteral("pdffonts"), {file});
    CHECK(linesOf(fonts) > 3);
    CHECK(fonts.find(" no  no ") == std::string::npos);
    const std::string json = told(QStringLiteral("qpdf"), {QStringLiteral("--json"), file});
    CHECK(json.find("\"/Lang\": \"u:en\"") != std::string::npos);
    CHECK(json.find("/UseOutlines") != std::string::npos);
    CHECK(json.find("≠ train 200,000: deadline") != std::string::npos);
}

TEST_CASE("every word on paper is found by search") {
    const Folder folder;
    const QString file = folder.file("d.pdf");
    REQUIRE(dossier(file));
    const std::string text = told(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
    for (const char* words :
         {"River office", "€310 m for an office in Salto", "What each pillar promises", "train 200,000: deadline",
          "B says 2028, A, C and D say 2030", "by 2030 and create 900 jobs", "計算資源ではレッドプラタと協議中だ",
          "Accepted: 2030", "The letter misread the release", "Ada Moreno", "3 sources, all independent", "海辺通信",
          "[11]", "1 of ", "References"}) {
        INFO(words);
        CHECK(text.find(words) != std::string::npos);
    }
    for (const char* ligature : {"\uFB00", "\uFB01", "\uFB02", "\uFB03"})
        CHECK(text.find(ligature) == std::string::npos);
}

TEST_CASE("a dossier speaks the language of the window, and names and quotes stay as they are") {
    const Folder folder;
    const model::Snapshot s = testing::judgedSnapshot();
    CHECK(report::dossier(s, "River office") == report::dossier(s, "River office", {}, dossierWords()));
    speak(QStringLiteral("ja"));
    const QString file = folder.file("ja.pdf");
    const bool written(
        writeDossier(report::dossier(s, "River office", {}, dossierWords()), s, "River office", made, file));
    speak(QStringLiteral("en"));
    REQUIRE(written);
    const std::string text = told(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
    for (const char* words : {"調査報告書", "目次", "件、発表1件、食い違い", "出典", "採用：2030年", "River office",
                              "by 2030 and create 900 jobs", "すべて独立", "文字目", "期限：", "判断、Ada Moreno"}) {
        INFO(words);
        CHECK(text.find(words) != std::string::npos);
    }
    for (const char* words : {"Dossier", "Contents", "References", "Sources", "Judgement", "Note,", "characters",
                              "announced", "sources", "Accepted", "deadline"}) {
        INFO(words);
        CHECK(text.find(words) == std::string::npos);
    }
    const std::string json = told(QStringLiteral("qpdf"), {QStringLiteral("--json"), file});
    CHECK(json.find("\"/Lang\": \"u:ja\"") != std::string::npos);
}

TEST_CASE("the same dossier gives the same bytes") {
    const Folder folder;
    REQUIRE(dossier(folder.file("one.pdf")));
    REQUIRE(dossier(folder.file("two.pdf")));
    CHECK(bytesOf(folder.file("one.pdf")) == bytesOf(folder.file("two.pdf")));
    REQUIRE(dossier(folder.file("two.pdf"), "Another name"));
    CHECK(bytesOf(folder.file("one.pdf")) != bytesOf(folder.file("two.pdf")));
}

TEST_CASE("titles and quotes of any length are wrapped, none is lost") {
    const Folder folder;
    model::Snapshot s = testing::sampleSnapshot();
    std::string longName;
    for (int i = 0; i < 60; ++i) longName += "office" + std::to_string(i) + ' ';
    auto parts = report::dossier(s, longName);
    for (report::DossierPart& p : parts)
        if (p.form == report::DossierPart::Form::quote)
            for (int i = 0; i < 120; ++i) p.text += " word" + std::to_string(i);
    const QString file = folder.file("long.pdf");
    REQUIRE(writeDossier(parts, s, longName, made, file));
    const std::string text = told(QStringLiteral("pdftotext"), {file, QStringLiteral("-")});
    CHECK(text.find("office59") != std::string::npos);
    CHECK(text.find("word119") != std::string::npos);
}

TEST_CASE("charts are written as PDF, a page an announcement, and as PNG") {
    const Folder folder;
    const model::Snapshot s = testing::twoAnnouncements();
    REQUIRE(writeChart(ChartKind::timeline, s, "", folder.file("t.pdf"), made));
    told(QStringLiteral("qpdf"), {QStringLiteral("--check"), folder.file("t.pdf")});
    CHECK(told(QStringLiteral("qpdf"), {QStringLiteral("--show-npages"), folder.file("t.pdf")}) == "2\n");
    const std::string text = told(QStringLiteral("pdftotext"), {folder.file("t.pdf"), QStringLiteral("-")});
    CHECK(text.find("office in Salto") != std::string::npos);
    CHECK(text.find("NOK 900 m in Norway") != std::string::npos);
    REQUIRE(writeChart(ChartKind::pillars, s, "a-river", folder.file("p.pdf"), made));
    CHECK(told(QStringLiteral("qpdf"), {QStringLiteral("--show-npages"), folder.file("p.pdf")}) == "1\n");
    REQUIRE(writeChart(ChartKind::timeline, s, "", folder.file("t.PNG"), made));
    const QImage both(folder.file("t.PNG"));
    CHECK(both.width() == 2400);
    CHECK(both.pixelColor(3, 3) == QColor(Qt::white));
    REQUIRE(writeChart(ChartKind::timeline, s, "a-fjord", folder.file("one.png"), made));
    CHECK(QImage(folder.file("one.png")).height() < both.height());
}

TEST_CASE("a coverage that does not fit a page goes on, with its heads and every row and letter") {
    const Folder folder;
    testing::SnapshotBuilder b;
    std::vector<std::string> sources;
    for (int i = 0; i < 40; ++i) {
        const std::string n = std::to_string(i);
        sources.push_back("s-" + n);
        b.source(sources.back(), "L" + n, "f" + n, "Paper " + n, "", "en", "words\n");
    }
    b.announcement("a-1", "Wide", "i", "p", "", sources);
    for (int i = 0; i < 30; ++i) {
        b.commitment("m-" + std::to_string(i), "promise no" + std::to_string(i), model::Kind::initiative, "trust",
                     model::Standing::committed);
        b.facet("standing", model::FacetName::standing, model::Verdict::single, "");
        b.reading("committed", {{sources[static_cast<std::size_t>(i)], "words"}});
    }
    const model::Snapshot s = b.finish();
    REQUIRE(writeChart(ChartKind::coverage, s, "", folder.file("c.pdf"), made));
    const int pages = std::stoi(told(QStringLiteral("qpdf"), {QStringLiteral("--show-npages"), folder.file("c.pdf")}));
    CHECK(pages >= 4);
    std::string text = told(QStringLiteral("pdftotext"), {folder.file("c.pdf"), QStringLiteral("-")});
    std::replace(text.begin(), text.end(), '\n', ' '); // the legend wraps its words
    for (int i = 0; i < 30; ++i) CHECK(text.find("promise no" + std::to_string(i)) != std::string::npos);
    for (int i = 0; i < 40; ++i) CHECK(text.find("L" + std::to_string(i) + " Paper") != std::string::npos);
    CHECK(text.find("part 1 of " + std::to_string(pages)) != std::string::npos);
    CHECK(text.find("30 commitments by 40 sources") != std::string::npos);
    const std::string json = told(QStringLiteral("qpdf"), {QStringLiteral("--json"), folder.file("c.pdf")});
    CHECK(json.find("Coverage: Wide") != std::string::npos);
    REQUIRE(writeChart(ChartKind::coverage, s, "", folder.file("c.png"), made));
    CHECK(QImage(folder.file("c.png")).width() == 2400);
}

TEST_CASE("what cannot be written leaves nothing behind and is said in one sentence") {
    const Folder folder;
    const auto missing = dossier(folder.file("nowhere/d.pdf"));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == base::Error::Kind::failed);
    CHECK(missing.error().message.find("there is no folder") != std::string::npos);
    const model::Snapshot s = testing::sampleSnapshot();
    CHECK(writeChart(ChartKind::pillars, s, "", folder.file("x.gif"), made).error().kind == base::Error::Kind::usage);
    CHECK(writeChart(ChartKind::pillars, s, "a-no", folder.file("x.png"), made).error().kind ==
          base::Error::Kind::usage);
    CHECK(writeChart(ChartKind::pillars, {}, "", folder.file("x.png"), made).error().kind == base::Error::Kind::usage);
    CHECK(folder.entries().empty());
}

TEST_CASE("a full disk keeps the old file") {
    const Folder folder;
    const QString file = folder.file("d.pdf");
    REQUIRE(dossier(file));
    const QByteArray before = bytesOf(file);
    rlimit old{};
    getrlimit(RLIMIT_FSIZE, &old);
    const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = old;
    small.rlim_cur = 4096;
    setrlimit(RLIMIT_FSIZE, &small);
    const auto failed = dossier(file, "Another name");
    setrlimit(RLIMIT_FSIZE, &old);
    std::signal(SIGXFSZ, ignored);
    REQUIRE_FALSE(failed);
    CHECK(failed.error().message.find(file.toStdString()) == 0);
    CHECK(bytesOf(file) == before);
    CHECK(folder.entries() == QStringList{QStringLiteral("d.pdf")});
}

TEST_CASE("from a window that speaks Japanese charts do so, and are found by search") {
    const Folder folder;
    const model::Snapshot s = testing::sampleSnapshot();
    speak(QStringLiteral("ja"));
    std::string text;
    for (const auto& [kind, name] : {std::pair(ChartKind::timeline, "t.pdf"), std::pair(ChartKind::pillars, "p.pdf"),
                                     std::pair(ChartKind::coverage, "c.pdf")}) {
        REQUIRE(writeChart(kind, s, {}, folder.file(name), made));
        text += told(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), folder.file(name), QStringLiteral("-")});
        CHECK(told(QStringLiteral("qpdf"), {QStringLiteral("--json"), folder.file(name)}).find("\"/Lang\": \"u:ja\"") !=
              std::string::npos);
    }
    speak(QStringLiteral("en"));
    for (const char* words :
         {"日発表", "2030年", "期限", "人材", "柱ごとの約束", "一致", "単独の記事", "記事ごとの記載", "億"}) {
        INFO(words);
        CHECK(text.find(words) != std::string::npos);
    }
}

TEST_CASE("the dossier and charts are painted on the paper that is asked for") {
    const Folder folder;
    const model::Snapshot s = testing::judgedSnapshot();
    const auto size = [&](const char* name) {
        const std::string facts = told(QStringLiteral("pdfinfo"), {folder.file(name)});
        const auto at = facts.find("Page size:");
        return facts.substr(at, facts.find('\n', at) - at);
    };
    REQUIRE(dossier(folder.file("a4.pdf")));
    CHECK_THAT(size("a4.pdf"), ContainsSubstring("595 x 842 pts (A4)"));
    REQUIRE(writeDossier(report::dossier(s, "River"), s, "River", made, folder.file("l.pdf"), QPageSize::Letter));
    CHECK_THAT(size("l.pdf"), ContainsSubstring("612 x 792 pts (letter)"));
    ChartChoices choices;
    choices.paper = QPageSize::Letter;
    for (const ChartKind kind : {ChartKind::timeline, ChartKind::pillars, ChartKind::coverage}) {
        REQUIRE(writeChart(kind, s, "", folder.file("c.pdf"), made, choices));
        CHECK_THAT(size("c.pdf"), ContainsSubstring("792 x 612 pts (letter)"));
    }
    // What stands at the edges of a page stands on it: the foot's number, and the day at the right.
    const std::string words =
        told(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), folder.file("l.pdf"), QStringLiteral("-")});
    CHECK_THAT(words, ContainsSubstring("2 of "));
    CHECK_THAT(words, ContainsSubstring("14 May 2026"));
}
