#pragma once

#include "core/store/workspace.h"

#include <functional>
#include <string>
#include <vector>

namespace pledge::testing {

/// A folder of its own that any user may enter and write, gone at the end.
class Folder {
public:
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    std::string operator/(const std::string& name) const { return path_ + '/' + name; }
    const std::string& path() const { return path_; }
    /// The names in it, sorted.
    std::vector<std::string> names() const;

private:
    std::string path_;
};

struct StillClock : base::Clock {
    std::string time = "2026-05-14T08:00:00Z";
    std::string now() const override { return time; }
};

struct Input {
    std::string bytes;
    model::Article article;
    std::vector<model::Claim> claims;
};

/// The claim of `quote` in the article, which must hold it.
model::Claim claimAt(const model::Article& article, model::Kind kind, const std::string& quote);

/// One article on the plant of Brimhall Foods: 900 million kroner by `deadline`, with claims of both and of the
/// company. `name` makes its bytes differ from others'.
Input brimhall(const std::string& name, const std::string& deadline, double millions = 900);

/// A small reconciling of what `brimhall` made: one commitment with amount and deadline, readings by value. Its ids say
/// what they are: m-plant, f-amount, f-deadline, r-2031.
model::Finding reconciled(const model::Snapshot& snapshot);

/// An open workspace of these inputs, with their finding.
store::Workspace filled(const std::string& path, const std::vector<Input>& inputs,
                        const base::Clock& clock = StillClock());
void add(store::Workspace& workspace, const Input& input, int rules = 1, const base::Clock& clock = StillClock());
/// What the workspace holds; throws where it cannot be read.
model::Snapshot shown(const store::Workspace& workspace);
/// Brings the finding up to date.
void refresh(store::Workspace& workspace);

store::NewAnnotation judged(model::Judgement judgement, const std::string& facet, const std::string& reading = "");

/// Runs SQL from outside, as another program would.
void tamper(const std::string& path, const std::string& sql);
std::string query(const std::string& path, const std::string& sql);

std::string contents(const std::string& path);
void write(const std::string& path, const std::string& bytes);

/// Runs `work` in a child process as the user nobody; gives what it returns.
std::string asNobody(const std::function<std::string()>& work);

} // namespace pledge::testing
