#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <map>
#include <set>
#include <vector>

namespace {

/// One text of a .ts file.
struct Message {
    QString translation;
    QStringList forms; ///< of a counted noun
    QString source;
    bool counted = false;
    bool finished = true;
};

/// Context, text and comment, as one string that a failing test can print.
using Messages = std::map<std::string, Message>;

Message readMessage(QXmlStreamReader& xml, QString& key) {
    Message m;
    m.counted = xml.attributes().value(QStringLiteral("numerus")) == QStringLiteral("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QStringLiteral("source")) {
            m.source = xml.readElementText();
            key += QStringLiteral(": ") + m.source;
        } else if (xml.name() == QStringLiteral("comment")) {
            key += QStringLiteral(" (%1)").arg(xml.readElementText());
        } else if (xml.name() == QStringLiteral("translation")) {
            m.finished = xml.attributes().value(QStringLiteral("type")).isEmpty();
            if (!m.counted)
                m.translation = xml.readElementText();
            else
                while (xml.readNextStartElement()) m.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return m;
}

Messages read(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    Messages out;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QStringLiteral("name")) context = xml.readElementText();
        if (xml.name() != QStringLiteral("message")) continue;
        QString key = context;
        Message m = readMessage(xml, key);
        out[key.toStdString()] = m;
    }
    REQUIRE(!xml.hasError());
    return out;
}

QString kept(const char* language) {
    return QStringLiteral(PLEDGESCOPE_SOURCE "/resources/translations/pledgescope_%1.ts").arg(QLatin1String(language));
}

/// What lupdate finds in the sources now; and what it says of them, which is nothing where it knows every context.
struct Found {
    QTemporaryDir folder;
    QString said;
    Messages messages;

    Found() {
        const QString file = folder.filePath(QStringLiteral("found.ts"));
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(PLEDGESCOPE_SOURCE));
        lupdate.setProcessChannelMode(QProcess::MergedChannels);
        lupdate.start(QStringLiteral(PLEDGESCOPE_LUPDATE),
                      {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                       QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("ui"),
                       QStringLiteral("app/window.cpp"), QStringLiteral("-ts"), file});
        REQUIRE(lupdate.waitForFinished(120000));
        REQUIRE(lupdate.exitCode() == 0);
        said = QString::fromUtf8(lupdate.readAll());
        messages = read(file);
    }
};

/// "%1", "%n" and the like, in order, each once.
std::set<QString> placesOf(const QString& text) {
    static const QRegularExpression place(QStringLiteral("%(?:L?[0-9]+|L?n|v|m)"));
    std::set<QString> places;
    for (auto found = place.globalMatch(text); found.hasNext();) places.insert(found.next().captured());
    return places;
}

std::vector<std::string> keysOf(const Messages& messages, bool countedAlone) {
    std::vector<std::string> keys;
    for (const auto& [key, message] : messages)
        if (message.counted || !countedAlone) keys.push_back(key);
    return keys;
}

} // namespace

TEST_CASE("every text of the window is found with the context that it is asked for in") {
    const Found found;
    // "Qualifying with unknown namespace", "lacks Q_OBJECT macro": the text would be looked for elsewhere than it is.
    CHECK(found.said.toStdString() == "");
    CHECK(found.messages.size() > 500);
    for (const auto& [key, message] : found.messages) CHECK(key.rfind("Words: ", 0) != 0);
}

TEST_CASE("English has both forms of every counted noun") {
    const Messages english = read(kept("en"));
    CHECK(keysOf(english, false) == keysOf(Found().messages, true));
    for (const auto& [key, message] : english) {
        INFO(key);
        CHECK(message.finished);
        REQUIRE(message.forms.size() == 2);
        CHECK(message.forms.back().contains(QStringLiteral("%n"))); // of one it may say "one"
        for (const QString& form : message.forms) CHECK(!form.contains(QStringLiteral("(s)")));
    }
}

TEST_CASE("every text of the window has its Japanese, with the same places to fill in") {
    const Messages japanese = read(kept("ja"));
    // What differs here: `cmake --build build --target translations` takes in new texts, which then wait for their
    // words.
    CHECK(keysOf(japanese, false) == keysOf(Found().messages, false));
    for (const auto& [key, message] : japanese) {
        INFO(key);
        CHECK(message.finished);
        const QStringList told = message.counted ? message.forms : QStringList{message.translation};
        REQUIRE(told.size() == 1); // Japanese counts in one form
        CHECK_FALSE(told.front().isEmpty());
        CHECK(placesOf(told.front()) == placesOf(message.source));
    }
}

TEST_CASE("a menu's letter to press is kept in Japanese, in brackets") {
    for (const auto& [key, message] : read(kept("ja"))) {
        const auto letter = message.source.indexOf(QLatin1Char('&'));
        if (letter < 0 || message.source.mid(letter, 2) == QStringLiteral("&%")) continue;
        INFO(key);
        CHECK(message.translation.contains(QStringLiteral("(&%1)").arg(message.source[letter + 1].toUpper())));
    }
}
