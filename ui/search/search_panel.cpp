#include "ui/search/search_panel.h"

#include "core/base/search_query.h"
#include "ui/document/terms.h"
#include "ui/document/values.h"
#include "ui/search/search_delegate.h"
#include "ui/search/search_model.h"
#include "ui/theme/notice.h"
#include "ui/theme/popup.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace pledge::ui {
namespace {

constexpr std::size_t atFirst = 6; ///< hits of each kind
constexpr std::size_t timesMore = 8;

} // namespace

SearchPanel::SearchPanel(QLineEdit* field, QWidget* window)
    : QFrame(window),
      field_(field),
      snapshot_(std::make_shared<model::Snapshot>()),
      model_(new SearchModel(this)),
      list_(new QListView(this)),
      most_(atFirst) {
    setObjectName(QStringLiteral("searchPanel"));
    setAccessibleName(tr("Search results"));
    setAttribute(Qt::WA_StyledBackground);
    list_->setModel(model_);
    list_->setItemDelegate(new SearchDelegate(this));
    list_->setAccessibleName(tr("Search results"));
    list_->setFocusPolicy(Qt::NoFocus); // the field keeps it
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    message_ = makeLabel({}, "muted", true, this);
    message_->setContentsMargins(12, 10, 12, 4);
    clear_ = new QPushButton(tr("Clear the search"), this);
    clear_->setFocusPolicy(Qt::NoFocus);
    hint_ = makeLabel(tr("↑ ↓ choose   Enter opens   Esc closes"), "small", false, this);
    hint_->setContentsMargins(12, 4, 12, 2);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(1, 4, 1, 6);
    lines->setSpacing(2);
    lines->addWidget(list_, 1);
    lines->addWidget(message_);
    lines->addWidget(clear_, 0, Qt::AlignHCenter);
    lines->addWidget(hint_);
    slow_.setSingleShot(true);
    slow_.setInterval(300);
    connect(&slow_, &QTimer::timeout, this, [this] { show(State::searching, tr("Searching…")); });
    connect(&engine_, &SearchEngine::answered, this, &SearchPanel::take);
    connect(field_, &QLineEdit::textEdited, this, [this] {
        most_ = atFirst;
        ask();
    });
    connect(clear_, &QPushButton::clicked, this, [this] {
        field_->clear();
        hide();
    });
    connect(list_, &QListView::clicked, this, [this](const QModelIndex& index) { open(index.row()); });
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &SearchPanel::tellChosen);
    field_->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

void SearchPanel::setWorkspace(const QString& path, SnapshotPtr snapshot) {
    path_ = path;
    snapshot_ = std::move(snapshot);
    engine_.setWorkspace(path);
    if (isVisible()) ask();
}

QString SearchPanel::said() const { return message_->isVisibleTo(this) ? message_->text() : QString(); }

/// Results of what stands in the field now; they are in sight until better ones come.
void SearchPanel::ask() {
    const QString words = field_->text().trimmed();
    if (base::SearchQuery(words.toStdString()).empty()) return dismiss();
    if (path_.isEmpty()) {
        model_->clear();
        return show(State::failed, tr("No workspace is open, so there is nothing to search: open one, or the sample, "
                                      "in the menu File."));
    }
    slow_.start();
    engine_.ask(words, most_);
}

void SearchPanel::take(const SearchAnswer& answer) {
    slow_.stop();
    if (!field_->hasFocus()) return; // it was left meanwhile
    if (!answer.error.isEmpty()) {
        model_->clear();
        return show(State::failed, tr("The search failed: %1").arg(answer.error));
    }
    const int chosen = answer.words == shownFor_ ? list_->currentIndex().row() : -1;
    shownFor_ = answer.words;
    model_->show(answer, snapshot_);
    if (model_->total() == 0)
        return show(State::nothing,
                    tr("Nothing is found for %1 in %2. Fewer words find more; the last one may be a beginning.")
                        .arg(quoted(answer.words), sourcesCounted(static_cast<qsizetype>(snapshot_->sources.size()))));
    show(State::found);
    if (chosen >= 0 && chosen < model_->rowCount()) list_->setCurrentIndex(model_->index(chosen));
    tellChosen();
}

/// Puts the panel in sight, with results or with a sentence in their place.
void SearchPanel::show(State state, const QString& words) {
    const bool found = state == State::found;
    setLook(message_, state == State::failed ? "error" : "muted");
    message_->setText(words);
    message_->setHidden(found);
    list_->setVisible(found);
    hint_->setVisible(found);
    clear_->setVisible(state == State::nothing);
    place();
    if (!isVisible()) {
        setVisible(true);
        raise();
        qApp->installEventFilter(this); // a press elsewhere closes it
    }
    if (!found) tellChosen();
}

/// Puts it away, and what is still asked with it.
void SearchPanel::dismiss() {
    slow_.stop();
    engine_.cancel();
    hide();
}

void SearchPanel::hideEvent(QHideEvent* event) {
    qApp->removeEventFilter(this);
    slow_.stop();
    engine_.cancel();
    shownFor_.clear();
    field_->setAccessibleDescription({});
    QFrame::hideEvent(event);
}

void SearchPanel::open(int row) {
    if (row < 0 || row >= model_->rowCount()) return;
    switch (model_->formOf(row)) {
    case SearchModel::Form::heading: return;
    case SearchModel::Form::more: most_ *= timesMore; return ask();
    case SearchModel::Form::hit: break;
    }
    const model::Hit hit = model_->hit(row);
    hide();
    Q_EMIT hitChosen(hit);
}

void SearchPanel::step(int direction) {
    const int now = list_->currentIndex().row();
    const int from = now < 0 ? (direction > 0 ? -1 : model_->rowCount()) : now;
    int next = model_->step(from, direction);
    if (next < 0) next = model_->step(direction > 0 ? -1 : model_->rowCount(), direction);
    if (next < 0) return;
    list_->setCurrentIndex(model_->index(next));
    if (model_->step(next, -1) < 0) list_->scrollToTop(); // the first heading too
}

/// The field keeps the focus, so what is chosen in the list is told to a screen reader here.
void SearchPanel::tellChosen() {
    const QModelIndex now = list_->currentIndex();
    if (now.isValid())
        field_->setAccessibleDescription(now.data(Qt::AccessibleTextRole).toString());
    else
        field_->setAccessibleDescription(
            said().isEmpty() ? tr("%n place(s) found. Down chooses.", nullptr, static_cast<int>(model_->total()))
                             : said());
    tellCurrent(list_);
}

/// Below the field, as wide as a sentence wants and the window allows, as high as its rows.
void SearchPanel::place() {
    const QWidget& window = *parentWidget();
    const QPoint below = field_->mapTo(&window, QPoint(0, field_->height() + 4));
    const int width = std::min(window.width() - 16, std::max(field_->width(), fontMetrics().averageCharWidth() * 104));
    const int left = std::min(below.x(), window.width() - 8 - width);
    int rows = 0;
    const int most = std::min(window.height() - below.y() - 48, window.height() * 7 / 10);
    for (int row = 0; row < model_->rowCount() && rows < most; ++row) rows += list_->sizeHintForRow(row);
    list_->setFixedHeight(std::max(0, std::min(rows, most)));
    setFixedWidth(width);
    layout()->activate();
    const int height = layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height();
    setGeometry(left, below.y(), width, height);
}

bool SearchPanel::press(int key) {
    switch (key) {
    case Qt::Key_Down:
        if (!isVisible()) return ask(), true;
        return step(1), true;
    case Qt::Key_Up: return isVisible() && (step(-1), true);
    case Qt::Key_Escape: {
        const bool shown = isVisible();
        dismiss();
        return shown;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isVisible() && list_->currentIndex().isValid()) return open(list_->currentIndex().row()), true;
        dismiss(); // the field takes up its words
        return false;
    default: return false;
    }
}

bool SearchPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == field_ && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if ((key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) != 0) return false;
        if (event->type() == QEvent::KeyPress) return press(key.key());
        const bool ours =
            isVisible() && (key.key() == Qt::Key_Escape || key.key() == Qt::Key_Up || key.key() == Qt::Key_Down);
        if (ours) event->accept(); // no shortcut of the window takes it
        return ours;
    }
    if (watched == parent() && event->type() == QEvent::Resize && isVisible()) place();
    if (isVisible() && leaves(*this, *field_, watched, *event)) hide();
    return false;
}

void SearchPanel::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if ((event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) && isVisible()) place();
}

} // namespace pledge::ui
