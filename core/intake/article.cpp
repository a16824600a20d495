#include "core/intake/file_type.h"
#include "core/intake/intake.h"
#include "core/intake/lines.h"
#include "core/intake/plain_text.h"

namespace pledge::intake {

using base::Error;

base::Result<model::Article> readArticle(std::string_view bytes, const std::string& file) {
    if (const auto type = unreadType(file))
        return Error{Error::Kind::unsupported, file + " is " + *type + ", a type that is not read yet."};
    auto plain = plainText(bytes, file);
    if (!plain) return plain.error();
    Lines lines = unwrapped(splitLines(plain->utf8));
    model::Article article;
    article.file = file;
    article.notes = std::move(plain->notes);
    article.title = lines.front().text;
    lines.front().gone = true;
    article.language = "en";
    article.text = composed(article.title, lines);
    return article;
}

} // namespace pledge::intake
