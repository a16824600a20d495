#pragma once

#include <string>
#include <vector>

namespace pledge::model {

/// The readable text of a source with its metadata (contract: article).
struct Article {
    std::string file;      ///< the input as it was given
    std::string title;     ///< what a source does not say is empty, here and below
    std::string publisher;
    std::string author;
    std::string published; ///< EDTF, with its time where the source gives one
    std::string language;  ///< ISO 639-1
    std::string text;      ///< NFC, `\n`, the title on the first line, an empty line between paragraphs, no boilerplate
    std::vector<std::string> notes; ///< what intake did, each a sentence: encoding guessed, boilerplate removed

    bool operator==(const Article&) const = default;
};

/// One document as it was imported.
struct Source {
    std::string id;       ///< "s-…", made from the SHA-256 of its bytes
    std::string letter;   ///< A…Z, AA…, given in order of import, never used again
    std::string sha256;   ///< of its bytes
    std::string imported; ///< UTC, `2026-04-03T07:35:00Z`
    Article article;

    bool operator==(const Source&) const = default;
};

} // namespace pledge::model
