#include "ui/window/pasted.h"

#include "ui/window/words.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QUrl>
#include <algorithm>

namespace pledge::ui {
namespace {

/// Loads nothing that a page names, neither from the disk nor from the network.
class Alone : public QTextDocument {
protected:
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

QString textOfHtml(const QString& html) {
    Alone page;
    page.setHtml(html);
    QStringList blocks;
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        QString words = block.text();
        words.replace(QChar::LineSeparator, QLatin1Char('\n')).remove(QChar::ObjectReplacementCharacter);
        if (words.trimmed().isEmpty()) continue;
        blocks.append(block.textList() ? QStringLiteral("- ") + words.trimmed() : words.trimmed());
    }
    return blocks.isEmpty() ? QString() : blocks.join(QStringLiteral("\n\n")) + QLatin1Char('\n');
}

/// The lines of a text where all of them are addresses; else none.
QStringList addressesIn(const QString& text) {
    QStringList lines;
    for (const QString& line : text.trimmed().split(QLatin1Char('\n'))) lines.append(line.trimmed());
    lines.removeAll(QString());
    const bool all = std::all_of(lines.begin(), lines.end(), [](const QString& line) {
        return isAddress(line) && !line.contains(QLatin1Char(' '));
    });
    return all ? lines : QStringList();
}

QString folder() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("pasted"));
}

/// Headings with hashes: what an import reads as Markdown by a file's name.
bool isMarkdown(const QString& text) {
    static const QRegularExpression heading(QStringLiteral("^#{1,6} +\\S"), QRegularExpression::MultilineOption);
    return heading.match(text).hasMatch();
}

bool holds(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readAll() == bytes;
}

} // namespace

bool isAddress(const QString& input) {
    return input.startsWith(QStringLiteral("http://")) || input.startsWith(QStringLiteral("https://"));
}

bool isPasted(const QString& input) {
    return QFileInfo(input).absolutePath() == QFileInfo(folder()).absoluteFilePath();
}

QString withoutMailHead(const QString& text) {
    static const QRegularExpression header(
        QStringLiteral(
            "^(from|to|cc|bcc|reply-to|sent|date|subject|差出人|宛先|送信日時|日時|日付|件名)\\s*[:：]\\s*(.*)$"),
        QRegularExpression::CaseInsensitiveOption);
    const QStringList subjects{QStringLiteral("subject"), QStringLiteral("件名")};
    const QStringList dates{QStringLiteral("date"), QStringLiteral("sent"), QStringLiteral("送信日時"),
                            QStringLiteral("日時"), QStringLiteral("日付")};
    const QStringList lines = text.split(QLatin1Char('\n'));
    QString subject, date, *last = nullptr;
    qsizetype at = 0, heads = 0;
    while (at < lines.size() && lines[at].trimmed().isEmpty()) ++at;
    for (; at < lines.size() && !lines[at].trimmed().isEmpty(); ++at) {
        const QString& line = lines[at];
        if (heads > 0 && line.front().isSpace()) { // a long header goes on, indented
            if (last) *last += QLatin1Char(' ') + line.trimmed();
            continue;
        }
        const auto match = header.match(line.trimmed());
        if (!match.hasMatch()) break;
        ++heads;
        const QString name = match.captured(1).toLower();
        last = subjects.contains(name) ? &subject : dates.contains(name) ? &date : nullptr;
        if (last) *last = match.captured(2);
    }
    const QString body = lines.mid(at).join(QLatin1Char('\n')).trimmed();
    if (heads < 2 || subject.isEmpty() || body.isEmpty()) return text;
    const QString day = date.isEmpty() ? QString() : QStringLiteral("Published: %1\n\n").arg(date);
    return subject + QStringLiteral("\n\n") + day + body + QLatin1Char('\n');
}

QString saidOfUnfetched(const QStringList& addresses) {
    if (addresses.size() == 1)
        return WindowWords::tr(
                   "%1 was not fetched, for the preferences keep the network off: copy the page's words and paste "
                   "them, or save it as text and import the file.")
            .arg(addresses.front());
    return WindowWords::tr(
        "%n addresses were not fetched, for the preferences keep the network off: copy the pages' words "
        "and paste them, or save them as text and import the files.",
        nullptr, static_cast<int>(addresses.size()));
}

QStringList inputsOf(const QMimeData& data) {
    QStringList inputs;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            inputs.append(url.toLocalFile());
        else if (const QString address = url.toString(QUrl::FullyEncoded); isAddress(address))
            inputs.append(address);
    }
    return inputs;
}

bool maybePasted(const QMimeData& data) { return data.hasUrls() || data.hasText() || data.hasHtml(); }

Pasted pastedFrom(const QMimeData& data) {
    if (const QStringList inputs = inputsOf(data); !inputs.isEmpty()) return {inputs, {}};
    // `text` makes HTML of its own into text, where there is no other: not in paragraphs.
    const bool plain = data.hasFormat(QStringLiteral("text/plain"));
    const QString words = plain || !data.hasHtml() ? data.text() : textOfHtml(data.html());
    if (const QStringList addresses = addressesIn(words); !addresses.isEmpty()) return {addresses, {}};
    return {{}, words.trimmed().isEmpty() ? QString() : words};
}

base::Result<QString> keepPasted(const QString& text, const std::string& time) {
    const QByteArray bytes = text.toUtf8();
    const QDir dir(folder());
    const auto cannot = [](const QString& path) {
        const QString sentence =
            WindowWords::tr("Cannot write %1: make room or allow writing there, then paste again.").arg(path);
        return base::Error{base::Error::Kind::failed, sentence.toStdString()};
    };
    if (!dir.mkpath(QStringLiteral("."))) return cannot(dir.path());
    const QString ending = isMarkdown(text) ? QStringLiteral(".md") : QStringLiteral(".txt");
    for (const QFileInfo& kept : dir.entryInfoList({QLatin1Char('*') + ending}, QDir::Files))
        if (kept.size() == bytes.size() && holds(kept.filePath(), bytes)) return kept.filePath();
    const QDateTime when = QDateTime::fromString(QString::fromStdString(time), Qt::ISODate).toLocalTime();
    // A colon would keep the file from other systems.
    const QString name = WindowWords::tr("Pasted %1", "the name of a file, with day and time")
                             .arg(when.toString(QStringLiteral("yyyy-MM-dd HH.mm")));
    QString path = dir.filePath(name + ending);
    for (int i = 2; QFile::exists(path); ++i) path = dir.filePath(QStringLiteral("%1 (%2)%3").arg(name).arg(i).arg(ending));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) return cannot(path);
    return path;
}

} // namespace pledge::ui
