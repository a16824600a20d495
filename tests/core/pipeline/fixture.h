#pragma once

#include "core/base/clock.h"
#include "core/store/workspace.h"
#include "tests/support/catch.h"

#include <filesystem>
#include <fstream>
#include <stdlib.h>

struct FixedClock : pledge::base::Clock {
    std::string now() const override { return "2026-05-04T08:00:00Z"; }
};

/// A new folder that goes with its owner.
struct Folder {
    std::filesystem::path path;

    explicit Folder(const std::filesystem::path& base = std::filesystem::temp_directory_path()) {
        std::string name = (base / "pledgescope-pipeline-XXXXXX").string();
        const char* made = mkdtemp(name.data());
        path = made ? made : "";
        REQUIRE_FALSE(path.empty());
    }
    ~Folder() { std::filesystem::remove_all(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    std::string file() const { return (path / "w.pledge").string(); }
    std::string write(const std::string& name, const std::string& text) const {
        std::ofstream(path / name, std::ios::binary) << text;
        return (path / name).string();
    }
    pledge::store::Workspace workspace() const { return std::move(*pledge::store::Workspace::open(file(), true)); }
};
