#include "ui/window/value_filter.h"

#include "core/query/completion.h"
#include "ui/theme/notice.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QStringListModel>
#include <algorithm>

namespace pledge::ui {

ValueFilter::ValueFilter(Filter* filter, QWidget* parent)
    : QLineEdit(parent), filter_(filter), completer_(new QCompleter(this)), words_(new QStringListModel(this)) {
    setPlaceholderText(tr("Filter by value…"));
    setAccessibleName(tr("Filter by value"));
    setToolTip(tr("Such as: amount > 1e9 EUR and period <= 2029\n"
                  "kind = people and audience ~ engineers\n"
                  "Ctrl+Space offers what can stand at the cursor."));
    setClearable(this);
    setAcceptDrops(false);
    completer_->setModel(words_);
    completer_->setWidget(this);
    completer_->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer_->popup()->setAccessibleName(tr("Completions"));
    resting_.setSingleShot(true);
    resting_.setInterval(250);
    connect(completer_, qOverload<const QString&>(&QCompleter::activated), this, &ValueFilter::insert);
    connect(this, &QLineEdit::textChanged, this, [this] {
        judge(false);
        resting_.start();
    });
    connect(this, &QLineEdit::textEdited, this, [this] { offer(false); });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        resting_.stop();
        takeUp();
    });
    connect(&resting_, &QTimer::timeout, this, &ValueFilter::takeUp);
    connect(filter_, &Filter::changed, this, &ValueFilter::showFilter);
    showFilter();
}

QString ValueFilter::problem() const { return note_ && note_->isVisible() ? note_->text() : QString(); }

/// Says what is wrong; the filter takes up what is right.
void ValueFilter::takeUp() {
    judge(true);
    if (!wrong_.isEmpty()) return;
    Criteria criteria = filter_->criteria();
    const QString typed = text().trimmed();
    criteria.where = typed.isEmpty() ? query::Expression() : *query::parse(typed.toStdString());
    filter_->set(criteria);
}

/// A sentence in sight is put right at once; a new one waits until typing rests.
void ValueFilter::judge(bool atOnce) {
    const QString typed = text();
    const auto read = query::parse(typed.toStdString());
    wrong_ = typed.trimmed().isEmpty() || read ? QString() : ui::text(read.error().message);
    if (wrong_.isEmpty()) return hideProblem();
    // An offered word is not wrong yet, and the two would lie on each other.
    if (completer_->popup()->isVisible()) return resting_.start();
    if (atOnce || (note_ && note_->isVisible())) showProblem();
}

void ValueFilter::showProblem() {
    if (!hasFocus() || !isVisible()) return;
    if (!note_ || note_->parentWidget() != window()) {
        delete note_;
        note_ = makeLabel({}, "errorNote", true, window());
        note_->setAccessibleName(tr("What is wrong with the filter"));
        note_->setTextFormat(Qt::PlainText);
        note_->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    note_->setText(wrong_);
    setAccessibleDescription(wrong_);
    const QPoint below = mapTo(window(), QPoint(0, height() + 4));
    const int room = window()->width() - 16;
    const int wide = std::min(room, std::max(width(), fontMetrics().averageCharWidth() * 62));
    note_->setGeometry(std::min(below.x(), window()->width() - 8 - wide), below.y(), wide, note_->heightForWidth(wide));
    note_->show();
    note_->raise();
}

void ValueFilter::hideProblem() {
    setAccessibleDescription({});
    if (note_) note_->hide();
}

/// Completions of the word before the cursor; those of no word only where they are asked for.
void ValueFilter::offer(bool asked) {
    const QString before = text().left(cursorPosition());
    const std::string typed = before.toStdString();
    const query::Completion c = query::complete(typed);
    wordStart_ = QString::fromUtf8(typed.data(), static_cast<qsizetype>(c.start)).size();
    const bool atEnd = cursorPosition() == text().size() || text().at(cursorPosition()).isSpace();
    if (c.words.empty() || !atEnd || (!asked && c.start == typed.size())) return completer_->popup()->hide();
    QStringList words;
    for (const std::string& word : c.words) words.append(ui::text(word));
    hideProblem();
    words_->setStringList(words);
    completer_->setCompletionPrefix({});
    const QAbstractItemView* popup = completer_->popup();
    QRect at = cursorRect();
    at.setWidth(popup->sizeHintForColumn(0) + popup->verticalScrollBar()->sizeHint().width() + 12);
    completer_->complete(at);
}

void ValueFilter::insert(const QString& word) {
    const QString all = text();
    const qsizetype end = cursorPosition();
    const bool space = end == all.size();
    setText(all.left(wordStart_) + word + (space ? QStringLiteral(" ") : QString()) + all.mid(end));
    setCursorPosition(static_cast<int>(wordStart_ + word.size() + (space ? 1 : 0)));
}

/// What others took out or set. Where they changed something else, an unfinished text stays as it is; so does one that
/// means the same.
void ValueFilter::showFilter() {
    const query::Expression& now = filter_->criteria().where;
    if (now == shown_) return;
    shown_ = now;
    const auto mine = query::parse(text().toStdString());
    if (mine && *mine == now) return;
    setText(ui::text(now.text()));
    resting_.stop();
    hideProblem();
}

void ValueFilter::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) return offer(true);
    if (event->key() == Qt::Key_Escape && note_ && note_->isVisible()) return hideProblem();
    QLineEdit::keyPressEvent(event);
}

void ValueFilter::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    if (!wrong_.isEmpty()) showProblem();
}

void ValueFilter::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) hideProblem();
}

void ValueFilter::resizeEvent(QResizeEvent* event) {
    QLineEdit::resizeEvent(event);
    if (note_ && note_->isVisible()) showProblem();
}

void ValueFilter::hideEvent(QHideEvent* event) {
    QLineEdit::hideEvent(event);
    hideProblem();
}

} // namespace pledge::ui
