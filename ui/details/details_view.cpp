#include "ui/details/details_view.h"

#include "ui/document/choices.h"
#include "ui/document/values.h"
#include "ui/theme/notice.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QTextDocument>
#include <QVBoxLayout>

namespace pledge::ui {
namespace {

using Form = DetailLine::Form;

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
        line.facet.empty()
            ? head
            : QStringLiteral("<a style='text-decoration:none' href='facet:%1'>%2</a>").arg(text(line.facet), head);
    return line.detail.isEmpty() ? linked : linked + QStringLiteral("  ") + line.detail.toHtmlEscaped();
}

QString quoteHtml(const DetailLine& line, const Theme& theme) {
    const QString words =
        QStringLiteral("%1<b><span style='background-color:%2; text-decoration:underline'>%3</span></b>%4")
            .arg(line.quote.before.toHtmlEscaped(), theme.tint(theme.accent, 0.16).name(),
                 line.quote.words.toHtmlEscaped(), line.quote.after.toHtmlEscaped());
    return QStringLiteral("<a href='claim:%1' style='color:%2; text-decoration:none'><b>%3</b> %4</a>")
        .arg(text(line.claim), theme.ink.name(), line.text.toHtmlEscaped(), quoted(words));
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
class QuoteLabel : public QLabel {
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent* event) override {
        const Theme& theme = Theme::of(palette());
        QPainter(this).fillRect(0, 0, 3, height(), hasFocus() ? theme.accent : theme.line);
        QLabel::paintEvent(event);
    }
};

} // namespace

DetailsView::DetailsView(Selection* selection, QWidget* parent)
    : QWidget(parent), selection_(selection), snapshot_(std::make_shared<model::Snapshot>()) {
    setAccessibleName(tr("Details"));
    setObjectName(QStringLiteral("pane"));
    setAttribute(Qt::WA_StyledBackground);
    outer_ = new QVBoxLayout(this);
    outer_->setContentsMargins(0, 0, 0, 0);
    outer_->setSpacing(0);
    outer_->setSizeConstraint(QLayout::SetNoConstraint); // a low pane makes room itself: see placeJudgement
    scroll_ = new QScrollArea(this);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget(scroll_);
    page->setObjectName(QStringLiteral("pane"));
    page->setAttribute(Qt::WA_StyledBackground);
    page->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // words wrap, however narrow the pane is
    lines_ = new QVBoxLayout(page);
    lines_->setContentsMargins(12, 12, 12, 12);
    lines_->setSpacing(6);
    lines_->addWidget(makeLabel(tr("DETAILS"), "heading", false, page));
    lines_->addStretch();
    scroll_->setWidget(page);
    outer_->addWidget(scroll_, 1);
    judgement_ = new JudgementPanel(this);
    outer_->addWidget(judgement_);
    for (QAction* action : judgement_->actionsToJudge()) addAction(action);
    judgement_->actionToSaveNote()->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(judgement_->actionToSaveNote());
    setFocusProxy(scroll_);
    connect(selection_, &Selection::changed, this, &DetailsView::rebuild);
    rebuild();
}

void DetailsView::setSnapshot(SnapshotPtr snapshot) {
    snapshot_ = std::move(snapshot);
    rebuild();
}

void DetailsView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !rebuilding_) rebuild();
}

void DetailsView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeJudgement();
}

bool DetailsView::event(QEvent* event) {
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) placeJudgement();
    return done;
}

/// Pinned below where both fit, with some lines of the explanation in sight; else at the end of what scrolls.
void DetailsView::placeJudgement() {
    const int least = fontMetrics().lineSpacing() * 4;
    const int wanted = judgement_->isHidden() ? 0 : judgement_->heightForWidth(width());
    const bool below = height() >= wanted + least;
    const bool isBelow = judgement_->parentWidget() == this;
    if (below == isBelow) return;
    const bool hidden = judgement_->isHidden();
    QWidget* focused = judgement_->isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    if (below)
        outer_->addWidget(judgement_);
    else
        lines_->insertWidget(2, judgement_);
    judgement_->setFramed(below);
    judgement_->setVisible(!hidden);
    outer_->invalidate();
    outer_->activate(); // what scrolls takes the room that it left
    if (focused) focused->setFocus();
}

void DetailsView::fill(QWidget*& box, const std::vector<DetailLine>& lines, int place) {
    delete box;
    box = new QWidget(scroll_->widget());
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    for (const DetailLine& line : lines) column->addWidget(widgetOf(line));
    lines_->insertWidget(place, box);
    box->setVisible(!lines.empty());
}

void DetailsView::rebuild() {
    rebuilding_ = true;
    const Chosen& chosen = selection_->chosen();
    std::vector<DetailLine> lines = describe(*snapshot_, chosen, unfolded_);
    if (lines.empty()) {
        DetailLine hint;
        hint.form = Form::step;
        hint.text = tr("Choose a discrepancy, a claim or a source, and it is explained here.");
        lines.push_back(hint);
    }
    fill(facts_, lines, 1);
    judgement_->show(*snapshot_, chosen);
    std::vector<std::string> targets;
    for (const NoteTarget& t : noteTargets(*snapshot_, chosen)) targets.push_back(t.id);
    std::vector<DetailLine> past = history(*snapshot_, targets);
    DetailLine heading;
    heading.form = Form::heading;
    heading.text = past.empty() ? tr("HISTORY: NOTHING WRITTEN YET") : tr("HISTORY");
    past.insert(past.begin(), heading);
    if (targets.empty()) past.clear();
    fill(history_, past, static_cast<int>(lines_->count()) - 1);
    placeJudgement();
    rebuilding_ = false;
}

QWidget* DetailsView::linkWidget(const QString& html, const char* look) {
    auto* label = qstrcmp(look, "quote") == 0 ? new QuoteLabel(scroll_->widget()) : new QLabel(scroll_->widget());
    setLook(label, look);
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->setText(html);
    label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(label, &QLabel::linkActivated, this, &DetailsView::follow);
    return label;
}

QWidget* DetailsView::factWidget(const DetailLine& line) {
    auto* box = new QWidget(scroll_->widget());
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
QWidget* DetailsView::stepWidget(const DetailLine& line) {
    auto* box = new QWidget(scroll_->widget());
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto* number = makeLabel(line.detail + QLatin1Char('.'), "muted", false, box);
    number->setFixedWidth(number->fontMetrics().horizontalAdvance(QStringLiteral("00.")));
    number->setAlignment(Qt::AlignRight | Qt::AlignTop);
    auto* words = linkWidget(wordsMarked(line.text, Theme::of(palette())), "");
    words->setAccessibleName(line.detail + QStringLiteral(". ") + line.text);
    row->addWidget(number, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    return box;
}

QWidget* DetailsView::widgetOf(const DetailLine& line) {
    const Theme& theme = Theme::of(palette());
    switch (line.form) {
    case Form::title: return makeLabel(line.text, "title", true, scroll_->widget());
    case Form::heading: return makeLabel(line.text, "heading", false, scroll_->widget());
    case Form::step:
        return line.detail.isEmpty() ? makeLabel(line.text, "muted", true, scroll_->widget()) : stepWidget(line);
    case Form::rule:
        return linkWidget(QStringLiteral("<b>%1</b><br>%2").arg(line.text.toHtmlEscaped(), line.detail.toHtmlEscaped()),
                          "");
    case Form::fact: return factWidget(line);
    case Form::more:
        return linkWidget(QStringLiteral("<a href='more:%1' style='color:%2'>%3</a>")
                              .arg(text(line.facet), theme.accent.name(), line.text.toHtmlEscaped()),
                          "");
    case Form::overruled:
        return linkWidget(
            QStringLiteral("<span style='color:%1'>%2</span> · <a href='event:%3' style='color:%4'>%5</a>")
                .arg(theme.muted.name(), line.text.toHtmlEscaped(), text(line.event), theme.accent.name(),
                     tr("Take back")),
            "");
    case Form::verdict: return linkWidget(verdictHtml(line, theme), "");
    case Form::quote: return linkWidget(quoteHtml(line, theme), "quote");
    case Form::reading: return linkWidget(readingHtml(line, theme), "");
    case Form::note:
        return linkWidget(QStringLiteral("<span style='color:%1'>%2</span>%3")
                              .arg(theme.muted.name(), line.detail.toHtmlEscaped(),
                                   line.text.isEmpty() ? QString() : fromMarkdown(line.text)),
                          "quote");
    }
    return new QWidget(scroll_->widget());
}

void DetailsView::follow(const QString& link) {
    const std::string id = link.section(QLatin1Char(':'), 1).toStdString();
    if (link.startsWith(QStringLiteral("more:"))) {
        unfolded_.insert(id);
        QMetaObject::invokeMethod(this, &DetailsView::rebuild, Qt::QueuedConnection);
        return;
    }
    if (link.startsWith(QStringLiteral("event:"))) {
        QMetaObject::invokeMethod(
            this, [this, id] { Q_EMIT takeBackWanted(id); }, Qt::QueuedConnection);
        return;
    }
    const bool claim = link.startsWith(QStringLiteral("claim:"));
    if (!claim && !link.startsWith(QStringLiteral("facet:"))) return; // a link in a note is shown, not followed
    const Chosen chosen = claim ? chooseClaim(*snapshot_, id, selection_->chosen()) : chooseFacet(*snapshot_, id);
    const auto choose = [this, chosen, claim] {
        selection_->choose(chosen);
        if (claim) Q_EMIT compareWanted();
    };
    // The label that was clicked goes away with the choice: answer when the click is over.
    QMetaObject::invokeMethod(this, choose, Qt::QueuedConnection);
}

} // namespace pledge::ui
