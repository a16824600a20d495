#include "ui/compare/compare_pane.h"

#include "ui/document/choices.h"
#include "ui/document/wording.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/notice.h"
#include "ui/theme/still_combo_box.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace pledge::ui {

ComparePane::ComparePane(QWidget* parent) : QWidget(parent) {
    picker_ = new StillComboBox(this);
    picker_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    picker_->setMinimumContentsLength(8);
    picker_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    picker_->setName(tr("Source of this pane"));
    picker_->setAccessibleDescription(picker_->accessibleName()); // Qt names a box by what is chosen in it
    origin_ = new ElidedLabel(this);
    setLook(origin_, "small");
    origin_->setContentsMargins(14, 0, 6, 0);
    origin_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    absence_ = makeLabel({}, "absent", true, this);
    article_ = new ArticleText(this);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(6, 6, 6, 0);
    head->addWidget(picker_);
    auto* card = new QVBoxLayout;
    card->setContentsMargins(14, 8, 14, 4);
    card->addWidget(absence_);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addLayout(head);
    lines->addWidget(origin_);
    lines->addLayout(card);
    lines->addWidget(article_, 1);
    absence_->hide();
    connect(picker_, &QComboBox::activated, this,
            [this](int row) { Q_EMIT sourcePicked(picker_->itemData(row).toString()); });
}

void ComparePane::fillChoices(const std::vector<std::string>& choices) {
    const QSignalBlocker quiet(picker_);
    picker_->clear();
    for (const std::string& id : choices)
        if (const model::Source* s = snapshot_->source(id))
            picker_->addItem(QStringLiteral("%1  %2").arg(text(s->letter), titleOf(*s)), text(id));
    picker_->setCurrentIndex(picker_->findData(text(source_)));
}

void ComparePane::show(SnapshotPtr snapshot, const std::string& source, const std::vector<std::string>& choices) {
    const model::Source* s = snapshot->source(source);
    const QString fresh = s ? text(s->article.text) : QString();
    const bool same = source == source_ && fresh == text_;
    snapshot_ = std::move(snapshot);
    source_ = source;
    fillChoices(choices);
    if (!s || same) return;
    text_ = fresh;
    origin_->setText(originOf(*s));
    origin_->setToolTip(text(s->article.file));
    picker_->setToolTip(titleOf(*s));
    article_->setArticle(text_);
    article_->setAccessibleName(tr("Source %1: %2").arg(text(s->letter), titleOf(*s)));
}

void ComparePane::mark(const Chosen& chosen) {
    const model::Source* s = snapshot_->source(source_);
    if (!s) return;
    std::vector<Mark> marks = marksOf(*snapshot_, *s, text_, chosen);
    const bool something = !chosen.commitment.empty() || !chosen.facet.empty();
    const bool spoken =
        std::any_of(marks.begin(), marks.end(), [](const Mark& m) { return m.tone >= Mark::Tone::tied; });
    absence_->setVisible(something && !spoken);
    if (absence_->isVisibleTo(this))
        absence_->setText(tr("Not stated here · %n sentence(s) searched", nullptr, sentencesOf(*s)));
    article_->setMarks(std::move(marks));
}

void ComparePane::markFound(const base::Span& words) {
    const Utf16Index index(text_);
    words.empty() ? article_->setFound(0, 0) : article_->setFound(index.at(words.start), index.at(words.end));
}

const Mark* ComparePane::firstOf(const std::vector<const model::Claim*>& claims) const {
    for (const Mark& m : article_->marks())
        if (std::any_of(claims.begin(), claims.end(), [&](const model::Claim* c) { return c->id == m.claim; }))
            return &m;
    return nullptr;
}

} // namespace pledge::ui
