#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>
#include <string>

class QMimeData;

namespace pledge::ui {

/// Files, folders and addresses on the web among what is dragged or pasted, as `import` takes them.
QStringList inputsOf(const QMimeData& data);
bool isAddress(const QString& input);
/// Whether a file is one that `keepPasted` keeps.
bool isPasted(const QString& input);
/// That addresses were not fetched, since the preferences forbid it, and what to do.
QString saidOfUnfetched(const QStringList& addresses);

/// What of a clipboard can be imported: inputs, or else the text of an article, or nothing.
struct Pasted {
    QStringList inputs;
    QString text; ///< with something in it beside spaces, or empty
};
/// Text of nothing but addresses, one a line, is taken for these. Where words come as text and as HTML the text counts,
/// which whoever copied them made of them; HTML alone is told as text, a paragraph a block, nothing loaded for it.
Pasted pastedFrom(const QMimeData& data);
/// Whether the formats of a clipboard promise any of it; what it holds is not asked for.
bool maybePasted(const QMimeData& data);

/// A text that begins with the headers of a mail, its subject among them, with that for a title, its date below it and
/// then what the mail says; any other text as it is.
QString withoutMailHead(const QString& text);

/// Keeps a pasted text as a file among the program's data, where it can be imported as any other, and gives its path.
/// It is called by `time` (UTC, `2026-04-03T07:35:00Z`), told in local time; a text that is kept already keeps its
/// file. What looks like Markdown is named as that. Errors: failed (no place to write).
base::Result<QString> keepPasted(const QString& text, const std::string& time);

} // namespace pledge::ui
