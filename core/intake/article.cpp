#include "core/intake/boilerplate.h"
#include "core/intake/file_type.h"
#include "core/intake/intake.h"
#include "core/intake/language.h"
#include "core/intake/lines.h"
#include "core/intake/markdown.h"
#include "core/intake/masthead.h"
#include "core/intake/plain_text.h"
#include "core/model/notes.h"

#include <algorithm>

namespace pledge::intake {
namespace {

using base::Error;

Markdown linesOf(std::string_view utf8, const std::string& file) {
    if (typeOf(file) == Type::markdown) return readMarkdown(utf8);
    return {{}, splitLines(utf8)};
}

std::string noteOn(std::size_t removed) {
    return removed == 1 ? std::string(model::note::lineRemoved.text)
                        : filled(model::note::linesRemoved, {std::to_string(removed)});
}

} // namespace

base::Result<model::Article> readArticle(std::string_view bytes, const std::string& file) {
    if (const auto type = unreadType(file))
        return Error{Error::Kind::unsupported, file + " is " + *type + ", a type that is not read yet."};
    auto plain = plainText(bytes, file);
    if (!plain) return plain.error();
    Markdown document = linesOf(plain->utf8(), file);
    Lines lines = unwrapped(std::move(document.lines));

    model::Article article;
    article.file = file;
    article.notes = std::move(plain->notes);
    std::size_t removed = removeMarked(lines);
    removed += removeMenu(lines);
    removed += removeFoot(lines);
    Masthead masthead = readMasthead(lines, document.front);
    removed += removeBlocks(lines, masthead.title);
    if (removed) article.notes.push_back(noteOn(removed));
    article.title = std::move(masthead.title);
    article.publisher = std::move(masthead.publisher);
    article.author = std::move(masthead.author);
    article.published = std::move(masthead.published);
    article.text = composed(article.title, lines);
    article.language = languageOf(article.text);
    if (article.text.find_first_not_of(" \n") == std::string::npos)
        return Error{Error::Kind::unreadable, file + " holds no article, only what stands round one."};
    return article;
}

} // namespace pledge::intake
