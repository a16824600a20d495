#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <map>
#include <vector>

namespace {

/// One text of a .ts file.
struct Message {
    QString translation;
    QStringList forms; ///< of a counted noun
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
            key += QStringLiteral(": ") + xml.readElementText();
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
    return QStringLiteral(PLEDGESCOPE_SOURCE "/resources/translations/pledgescope_%1.ts")
        .arg(QLatin1String(language));
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
        for (const QString& form : message.forms) {
            CHECK(form.contains(QStringLiteral("%n")));
            CHECK(!form.contains(QStringLiteral("(s)")));
        }
    }
}
