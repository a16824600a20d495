#include "tests/core/store/fixture.h"

#include "core/base/utf8.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <grp.h>
#include <map>
#include <sstream>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace pledge::testing {

namespace fs = std::filesystem;
using namespace model;

Folder::Folder() {
    std::string pattern = (fs::temp_directory_path() / "pledge-store-XXXXXX").string();
    path_ = ::mkdtemp(pattern.data());
    fs::permissions(path_, fs::perms::all);
}

Folder::~Folder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

std::vector<std::string> Folder::names() const {
    std::vector<std::string> out;
    for (const auto& entry : fs::directory_iterator(path_)) out.push_back(entry.path().filename().string());
    std::sort(out.begin(), out.end());
    return out;
}

Claim claimAt(const Article& article, Kind kind, const std::string& quote) {
    const auto at = article.text.find(quote);
    if (at == std::string::npos) throw std::runtime_error("no such quote: " + quote);
    Claim c;
    c.kind = kind;
    c.quote = quote;
    c.span.start = base::countCodePoints(std::string_view(article.text).substr(0, at));
    c.span.end = c.span.start + base::countCodePoints(quote);
    c.rule = "by-hand";
    return c;
}

Input brimhall(const std::string& name, const std::string& deadline, double millions) {
    Input in;
    const std::string amount = std::to_string(static_cast<int>(millions)) + " million kroner";
    in.article.file = name + ".txt";
    in.article.title = "Brimhall Foods für Tårnvik (" + name + ")";
    in.article.text =
        in.article.title + "\n\nBrimhall Foods will put " + amount + " into a plant at Tårnvik by " + deadline + ".\n";
    in.bytes = in.article.text;
    Claim money = claimAt(in.article, Kind::money, amount);
    money.quantity = {millions * 1e6, {}, "NOK", "", Qualifier::exact};
    money.standing = Standing::committed;
    Claim date = claimAt(in.article, Kind::date, "by " + deadline);
    date.value = deadline;
    Claim party = claimAt(in.article, Kind::party, "Brimhall Foods");
    party.value = "Brimhall Foods";
    party.partyType = PartyType::org;
    in.claims = {party, money, date};
    return in;
}

namespace {

/// Adds the claim to the reading of its value.
void speak(Facet& facet, const Value& value, const std::string& word, const Claim& claim) {
    auto it =
        std::find_if(facet.readings.begin(), facet.readings.end(), [&](const Reading& r) { return r.value == value; });
    if (it == facet.readings.end()) {
        facet.readings.push_back({"r-" + word, value, "", false, {}, {}});
        it = facet.readings.end() - 1;
    }
    it->sources.push_back(claim.source);
    it->claims.push_back(claim.id);
}

} // namespace

Finding reconciled(const Snapshot& snapshot) {
    Announcement a{"a-brimhall",
                   "Brimhall Foods in Tårnvik",
                   "Brimhall Foods",
                   "Tårnvik",
                   {"Brimhall Foods"},
                   {"Tårnvik"},
                   "2026-05",
                   {},
                   {}};
    Commitment m{"m-plant", "A plant", Kind::money, "technology", Standing::committed, {}, {}};
    Facet amount{"f-amount", FacetName::amount, Verdict::agree, Severity::major, "All say the same.", {}};
    Facet deadline{"f-deadline", FacetName::deadline, Verdict::conflict, Severity::major, "They differ.", {}};
    for (const Source& s : snapshot.sources) a.sources.push_back(s.id);
    for (const Claim& c : snapshot.claims) {
        if (c.kind == Kind::money) {
            m.claims.push_back(c.id);
            speak(amount, c.quantity, std::to_string(static_cast<int>(c.quantity.value / 1e6)), c);
        }
        if (c.kind == Kind::date) speak(deadline, c.value, c.value, c);
    }
    m.facets = {amount, deadline};
    a.commitments = {m};
    return {{a}};
}

void add(store::Workspace& workspace, const Input& input, int rules, const base::Clock& clock) {
    const auto added = workspace.addSource(input.bytes, input.article, input.claims, rules, clock);
    if (!added) throw std::runtime_error(added.error().message);
}

Snapshot shown(const store::Workspace& workspace) {
    auto snapshot = workspace.snapshot();
    if (!snapshot) throw std::runtime_error(snapshot.error().message);
    return std::move(*snapshot);
}

void refresh(store::Workspace& workspace) {
    const auto put = workspace.putFinding(reconciled(shown(workspace)), {});
    if (!put) throw std::runtime_error(put.error().message);
}

store::Workspace filled(const std::string& path, const std::vector<Input>& inputs, const base::Clock& clock) {
    auto workspace = store::Workspace::open(path, true);
    if (!workspace) throw std::runtime_error(workspace.error().message);
    for (const Input& in : inputs) add(*workspace, in, 1, clock);
    refresh(*workspace);
    return std::move(*workspace);
}

store::NewAnnotation judged(Judgement judgement, const std::string& facet, const std::string& reading) {
    store::NewAnnotation a;
    a.by = "Ana Lind";
    a.targetId = facet;
    a.judgement = judgement;
    a.readingId = reading;
    return a;
}

void tamper(const std::string& path, const std::string& sql) {
    SQLite::Database db(path, SQLite::OPEN_READWRITE);
    db.exec(sql);
}

std::string query(const std::string& path, const std::string& sql) {
    const SQLite::Database db(path);
    SQLite::Statement rows(db, sql);
    std::string out;
    while (rows.executeStep()) {
        for (int i = 0; i < rows.getColumnCount(); ++i)
            out += (i ? "; " : "") + (rows.getColumn(i).isNull() ? "-" : rows.getColumn(i).getString());
        out += '\n';
    }
    return out;
}

std::string contents(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream out;
    out << file.rdbuf();
    return out.str();
}

void write(const std::string& path, const std::string& bytes) { std::ofstream(path, std::ios::binary) << bytes; }

std::string asNobody(const std::function<std::string()>& work) {
    int ends[2];
    if (::pipe(ends) != 0) throw std::runtime_error("no pipe");
    const pid_t child = ::fork();
    if (child == 0) {
        constexpr uid_t nobody = 65534;
        std::string said = "cannot become nobody";
        if (::getuid() != 0 || (::setgroups(0, nullptr) == 0 && ::setgid(nobody) == 0 && ::setuid(nobody) == 0))
            said = work();
        const auto written = ::write(ends[1], said.data(), said.size());
        ::_exit(written == static_cast<ssize_t>(said.size()) ? 0 : 1);
    }
    ::close(ends[1]);
    std::string said;
    char piece[512];
    for (ssize_t n; (n = ::read(ends[0], piece, sizeof piece)) > 0;) said.append(piece, static_cast<std::size_t>(n));
    ::close(ends[0]);
    ::waitpid(child, nullptr, 0);
    return said;
}

} // namespace pledge::testing
