#include "app/program.h"

#include "app/commands.h"
#include "app/window.h"

#include <CLI/CLI.hpp>
#include <functional>

namespace pledge::app {
namespace {

/// `--where`, `--view` and `--announcement`, with the grammar below the options.
void addNarrowing(CLI::App& verb, NarrowOptions& options) {
    verb.add_option("--where", options.where, "EXPR: keep what it holds of; the grammar is below")->type_name("EXPR");
    verb.add_option("--view", options.view, "Keep what passes this saved view of the window, by its name")
        ->type_name("NAME");
    verb.add_option("--announcement", options.announcement, "Keep this announcement, by its id")->type_name("ID");
    verb.footer(query::grammar());
}

/// Something to run once the command line is read, and the status that it gives.
using Action = std::function<int()>;

void addExtract(CLI::App& app, Action& action) {
    auto* verb = app.add_subcommand("extract", "Print each source's article and claims");
    auto options = std::make_shared<ExtractOptions>();
    verb->add_option("INPUT", options->inputs, "Text files, folders, or - for standard input")->required();
    verb->add_option("--format", options->format, "One JSON object a line")
        ->check(CLI::IsMember({"jsonl"}))
        ->capture_default_str();
    verb->callback([&action, options] { action = [options] { return extract(*options); }; });
}

void addReconcile(CLI::App& app, Action& action) {
    auto* verb =
        app.add_subcommand("reconcile", "Print the announcements that the sources report, and where they disagree");
    auto options = std::make_shared<ReconcileOptions>();
    verb->add_option("INPUT", options->inputs, "Text files, folders, or - for standard input")->required();
    verb->add_option("--format", options->format, "One JSON object")
        ->check(CLI::IsMember({"json"}))
        ->capture_default_str();
    verb->callback([&action, options] { action = [options] { return reconcile(*options); }; });
}

void addImport(CLI::App& app, Action& action) {
    auto* verb = app.add_subcommand("import", "Read sources into a workspace, made if absent");
    auto options = std::make_shared<ImportOptions>();
    verb->add_option("WORKSPACE", options->workspace, "The workspace file (*.pledge)")->required();
    verb->add_option("INPUT", options->inputs, "Text files, folders, or - for standard input")->required();
    verb->callback([&action, options] { action = [options] { return import(*options); }; });
}

void addList(CLI::App& app, Action& action) {
    auto* verb = app.add_subcommand("list", "List what a workspace holds, or the rules that find claims");
    auto options = std::make_shared<ListOptions>();
    verb->add_option("WHAT", options->what,
                     "sources announcements commitments facets claims discrepancies annotations overrules, or rules")
        ->required()
        ->check(CLI::IsMember({"sources", "announcements", "commitments", "facets", "claims", "discrepancies",
                               "annotations", "overrules", "rules"}));
    verb->add_option("WORKSPACE", options->workspace, "The workspace file; rules need none");
    verb->add_option("--format", options->format, "table, json or csv")
        ->check(CLI::IsMember({"table", "json", "csv"}))
        ->capture_default_str();
    addNarrowing(*verb, options->narrow);
    verb->callback([&action, options] { action = [options] { return list(*options); }; });
}

void addSearch(CLI::App& app, Action& action) {
    auto* verb = app.add_subcommand("search", "Find words in claims, texts, labels, notes and sources");
    verb->footer(
        "All words must be found, the last one as the beginning of one; in a text within one paragraph.\n"
        "\"million engineers\" in quotation marks is a phrase. Case, width and marks make no difference (e finds\n"
        "é), and Japanese is found from one character up. What was found stands between « and ».");
    auto options = std::make_shared<SearchOptions>();
    verb->add_option("WORKSPACE", options->workspace, "The workspace file")->required();
    verb->add_option("WORDS", options->words, "What to find")->required();
    verb->add_option("--limit", options->most, "Print no more of each kind; all are counted")
        ->check(CLI::Range(0, 1000000))
        ->capture_default_str();
    verb->add_flag("--json", options->json, "One object, with places in characters of the article");
    verb->callback([&action, options] { action = [options] { return search(*options); }; });
}

void addExplain(CLI::App& app, Action& action) {
    auto* verb =
        app.add_subcommand("explain", "Say which rule found the claim at a place, and how it came to its value");
    auto options = std::make_shared<ExplainOptions>();
    verb->add_option("INPUT", options->input, "A text file, or - for standard input")->required();
    verb->add_option("--at", options->at, "A character of the article's text, counted from 0")
        ->required()
        ->check(CLI::NonNegativeNumber);
    verb->add_option("--format", options->format, "text or json")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    verb->callback([&action, options] { action = [options] { return explain(*options); }; });
}

void addAnnotate(CLI::App& app, Action& action) {
    auto* verb = app.add_subcommand("annotate", "Append a judgement or a note to a facet, claim, commitment or source");
    auto options = std::make_shared<AnnotateOptions>();
    verb->add_option("WORKSPACE", options->workspace, "The workspace file")->required();
    verb->add_option("ID", options->id, "What it is about, as list prints it")->required();
    verb->add_option("--judgement", options->judgement, "accepted, all_true, none_correct, unsure or out_of_scope")
        ->check(CLI::IsMember({"accepted", "all_true", "none_correct", "unsure", "out_of_scope"}));
    verb->add_option("--reading", options->reading, "With accepted: the reading that holds, by its id or its value");
    verb->add_option("--value", options->value, "With none_correct: the right value, where known");
    verb->add_option("--note", options->note, "Why");
    verb->add_option("--tag", options->tags, "A tag; repeatable")->expected(1)->take_all();
    verb->add_option("--by", options->by, "Who says so (default: the account's full name)");
    verb->add_flag("--undo", options->undo,
                   "Take back the last judgement or note about it; the ledger keeps both. Goes with --by alone");
    verb->callback([&action, options] { action = [options] { return annotate(*options); }; });
}

void addGroup(CLI::App& app, Action& action) {
    auto* verb = app.add_subcommand("group", "Overrule what reconciling put together, so that it lasts");
    verb->footer("join ID ID…            two or more announcements, or commitments of one announcement, are one\n"
                 "part ID MEMBER…        these sources of an announcement, or claims of a commitment, stand apart\n"
                 "move MEMBER ID         this claim belongs to that commitment, this source to that announcement\n"
                 "rename ID NAME         this announcement or commitment is called so\n"
                 "same NAME NAME         two names of one party; the first is shown\n"
                 "different NAME NAME    two parties, however alike their names are\n"
                 "unsure NAME NAME       remembered and shown, decides nothing\n"
                 "The last word counts. list overrules prints them with their events.");
    auto options = std::make_shared<GroupOptions>();
    verb->add_option("WORKSPACE", options->workspace, "The workspace file")->required();
    verb->add_option("ACT", options->act, "join, part, move, rename, same, different or unsure")
        ->check(CLI::IsMember({"join", "part", "move", "rename", "same", "different", "unsure"}));
    verb->add_option("ARGUMENT", options->arguments, "Ids as list prints them, or names: see below");
    verb->add_option("--undo", options->undo,
                     "In place of an act: the event to take back, or its first 8 letters or more");
    verb->add_option("--by", options->by, "Who says so (default: the account's full name)");
    verb->callback([&action, options] { action = [options] { return group(*options); }; });
}

void addRemove(CLI::App& app, Action& action) {
    auto* verb = app.add_subcommand("remove", "Take sources out again; what was written about them is kept");
    auto options = std::make_shared<RemoveOptions>();
    verb->add_option("WORKSPACE", options->workspace, "The workspace file")->required();
    verb->add_option("SOURCE", options->sources, "Ids or letters, as list prints them, or files as they were given")
        ->required();
    verb->callback([&action, options] { action = [options] { return remove(*options); }; });
}

void addLanguage(CLI::App& verb, std::string& language) {
    verb.add_option("--language", language, "What it speaks beside the words of its sources: en (default) or ja")
        ->check(CLI::IsMember({"en", "ja"}));
}

void addChart(CLI::App& app, Action& action) {
    auto* verb = app.add_subcommand("chart", "Draw one chart");
    auto options = std::make_shared<ChartOptions>();
    verb->add_option("CHART", options->chart, "timeline, pillars or coverage")
        ->required()
        ->check(CLI::IsMember({"timeline", "pillars", "coverage"}));
    verb->add_option("WORKSPACE", options->workspace, "The workspace file")->required();
    verb->add_option("-o,--output", options->output, "The file to write: .pdf, .svg or .png")->required();
    verb->add_option("--by", options->by,
                     "What makes a row of a timeline or of pillars: pillar, source or announcement; of a timeline "
                     "kind too")
        ->check(CLI::IsMember({"pillar", "kind", "source", "announcement"}));
    addLanguage(*verb, options->language);
    addNarrowing(*verb, options->narrow);
    verb->callback([&action, options] { action = [options] { return chart(*options); }; });
}

void addDossier(CLI::App& app, Action& action) {
    auto* verb = app.add_subcommand("dossier", "Put the whole finding on paper");
    auto options = std::make_shared<OutputOptions>();
    verb->add_option("WORKSPACE", options->workspace, "The workspace file")->required();
    verb->add_option("-o,--output", options->output, "The file to write: .pdf")->required();
    addLanguage(*verb, options->language);
    addNarrowing(*verb, options->narrow);
    verb->callback([&action, options] { action = [options] { return dossier(*options); }; });
}

void addExport(CLI::App& app, Action& action) {
    auto* verb = app.add_subcommand("export", "Write everything that a workspace holds");
    auto options = std::make_shared<OutputOptions>();
    verb->add_option("WORKSPACE", options->workspace, "The workspace file")->required();
    verb->add_option("-o,--output", options->output, "The file to write: .json")->required();
    addNarrowing(*verb, options->narrow);
    verb->callback([&action, options] { action = [options] { return exportTo(*options); }; });
}

void addCheck(CLI::App& app, Action& action) {
    auto* verb = app.add_subcommand("check", "Check a workspace: its file, references, anchors and ledger");
    auto workspace = std::make_shared<std::string>();
    verb->add_option("WORKSPACE", *workspace, "The workspace file")->required();
    verb->callback([&action, workspace] { action = [workspace] { return check(*workspace); }; });
}

} // namespace

int run(int argc, char** argv) {
    CLI::App app("See where articles on one investment announcement disagree, and settle it.\n"
                 "Without a command: opens the window.",
                 "pledgescope");
    app.set_version_flag("--version", "pledgescope " PLEDGESCOPE_VERSION);
    app.require_subcommand(0, 1);
    std::string workspace;
    app.add_option("WORKSPACE", workspace,
                   "The workspace to open in the window (default: the last one, or the sample)");

    Action action = [&] { return showWindow(argc, argv, workspace); };
    for (const auto add : {addExtract, addReconcile, addImport, addRemove, addList, addSearch, addExplain, addAnnotate,
                           addGroup, addChart, addDossier, addExport, addCheck})
        add(app, action);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& e) {
        return app.exit(e) == 0 ? 0 : 2;
    }
    return action();
}

} // namespace pledge::app
