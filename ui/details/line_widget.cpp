#include "ui/details/line_widget.h"

#include "ui/details/link_label.h"
#include "ui/details/words.h"
#include "ui/document/values.h"
#include "ui/theme/notice.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTextDocument>

namespace pledge::ui {
namespace {

using Form = DetailLine::Form;

/// Where a line leads; empty where it leads nowhere.
QString linkOf(const DetailLine& line) {
    switch (line.form) {
    case Form::quote: return QStringLiteral("claim:") + text(line.claim);
    case Form::verdict: return line.facet.empty() ? QString() : QStringLiteral("facet:") + text(line.facet);
    case Form::more:
        return line.event.empty() ? QStringLiteral("more:") + text(line.whole)
                                  : QStringLiteral("event:") + text(line.event);
    case Form::overruled: return QStringLiteral("event:") + text(line.event);
    default: return {};
    }
}

/// A note as its writer meant it; raw HTML in it is shown as text.
QString fromMarkdown(const QString& note) {
    QTextDocument document;
    document.setMarkdown(note, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                   QTextDocument::MarkdownNoHTML);
    return document.toHtml();
}

QString verdictHtml(const DetailLine& line, const Theme& theme) {
    const QColor colour = theme.verdict(line.verdict);
    const QString head = QStringLiteral("<span style='color:%1'><b>%2 %3</b></span>")
                             .arg(colour.name(), text(model::sign(line.verdict)), line.text.toHtmlEscaped());
    const QString linked =
        line.facet.empty() ? head
                           : QStringLiteral("<a style='text-decoration:none' href='%1'>%2</a>").arg(linkOf(line), head);
    return line.detail.isEmpty() ? linked : linked + QStringLiteral("  ") + line.detail.toHtmlEscaped();
}

QString quoteHtml(const DetailLine& line, const Theme& theme) {
    const QString words =
        QStringLiteral("%1<b><span style='background-color:%2; text-decoration:underline'>%3</span></b>%4")
            .arg(line.quote.before.toHtmlEscaped(), theme.tint(theme.accent, 0.16).name(),
                 line.quote.words.toHtmlEscaped(), line.quote.after.toHtmlEscaped());
    return QStringLiteral("<a href='%1' style='color:%2; text-decoration:none'><b>%3</b> %4</a>")
        .arg(linkOf(line), theme.ink.name(), line.text.toHtmlEscaped(), quoted(words));
}

/// The value with all its digits and the letters of its sources; below them how well it is supported.
QString readingHtml(const DetailLine& line, const Theme& theme) {
    const QString digits = line.digits.isEmpty() ? QString() : QStringLiteral("= %1  ").arg(line.digits);
    return QStringLiteral("<b>%1</b>  <span style='color:%2'>%3%4<br>%5</span>")
        .arg(line.text.toHtmlEscaped(), theme.muted.name(), digits.toHtmlEscaped(), line.detail.toHtmlEscaped(),
             line.support.toHtmlEscaped());
}

/// A sentence with the words of the text, which stand in it between quotation marks, marked as they are in a quote.
QString wordsMarked(const QString& sentence, const Theme& theme) {
    QString html = sentence.toHtmlEscaped();
    html.replace(QChar(0x201C),
                 QStringLiteral("“<span style='background-color:%1'>").arg(theme.tint(theme.accent, 0.16).name()));
    html.replace(QChar(0x201D), QStringLiteral("</span>”"));
    return html;
}

/// A quote has a bar at its left, which tells the focus too.
class QuoteLabel : public LinkLabel {
public:
    using LinkLabel::LinkLabel;

protected:
    void paintEvent(QPaintEvent* event) override {
        const Theme& theme = Theme::of(palette());
        QPainter(this).fillRect(0, 0, 3, height(), hasFocus() ? theme.accent : theme.line);
        LinkLabel::paintEvent(event);
    }
};

QWidget* makeFact(const DetailLine& line, QWidget* parent) {
    auto* box = new QWidget(parent);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto* name = makeLabel(line.text, "muted", false, box);
    name->setFixedWidth(name->fontMetrics().averageCharWidth() * 15);
    auto* value = makeLabel(line.detail, "", true, box);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(name, 0, Qt::AlignTop);
    row->addWidget(value, 1);
    return box;
}

/// A step with its number before it, so that its lines stand one below the other.
QWidget* makeStep(const DetailLine& line, const Theme& theme, QWidget* parent) {
    auto* box = new QWidget(parent);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto* number = makeLabel(line.detail + QLatin1Char('.'), "muted", false, box);
    number->setFixedWidth(number->fontMetrics().horizontalAdvance(QStringLiteral("00.")));
    number->setAlignment(Qt::AlignRight | Qt::AlignTop);
    auto* words = new LinkLabel(wordsMarked(line.text, theme), {}, box);
    words->setAccessibleName(line.detail + QStringLiteral(". ") + line.text);
    row->addWidget(number, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    return box;
}

/// Words of several looks, which lead where the line does.
QWidget* makeRich(const DetailLine& line, const QString& html, QWidget* parent) {
    return new LinkLabel(html, linkOf(line), parent);
}

/// The same with a bar at the left.
QWidget* makeQuote(const DetailLine& line, const QString& html, QWidget* parent) {
    auto* label = new QuoteLabel(html, linkOf(line), parent);
    setLook(label, "quote");
    return label;
}

} // namespace

QWidget* makeLine(const DetailLine& line, const Theme& theme, QWidget* parent) {
    switch (line.form) {
    case Form::title: return makeLabel(line.text, "title", true, parent);
    case Form::heading: return makeLabel(line.text, "heading", false, parent);
    case Form::step:
        return line.detail.isEmpty() ? makeLabel(line.text, "muted", true, parent) : makeStep(line, theme, parent);
    case Form::rule:
        return makeRich(line,
                        QStringLiteral("<b>%1</b><br>%2").arg(line.text.toHtmlEscaped(), line.detail.toHtmlEscaped()),
                        parent);
    case Form::fact: return makeFact(line, parent);
    case Form::more:
        return makeRich(line,
                        QStringLiteral("<a href='%1' style='color:%2'>%3</a>")
                            .arg(linkOf(line), theme.accent.name(), line.text.toHtmlEscaped()),
                        parent);
    case Form::overruled:
        return makeRich(line,
                        QStringLiteral("<span style='color:%1'>%2</span> · <a href='%3' style='color:%4'>%5</a>")
                            .arg(theme.muted.name(), line.text.toHtmlEscaped(), linkOf(line), theme.accent.name(),
                                 DetailsWords::tr("Take back")),
                        parent);
    case Form::verdict: return makeRich(line, verdictHtml(line, theme), parent);
    case Form::quote: return makeQuote(line, quoteHtml(line, theme), parent);
    case Form::reading: return makeRich(line, readingHtml(line, theme), parent);
    case Form::note: // its own links are shown, not followed
        return makeQuote(line,
                         QStringLiteral("<span style='color:%1'>%2</span>%3")
                             .arg(theme.muted.name(), line.detail.toHtmlEscaped(),
                                  line.text.isEmpty() ? QString() : fromMarkdown(line.text)),
                         parent);
    }
    return new QWidget(parent);
}

} // namespace pledge::ui
