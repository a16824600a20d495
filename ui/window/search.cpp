#include "ui/compare/compare_view.h"
#include "ui/document/choices.h"
#include "ui/search/search_panel.h"
#include "ui/window/filter_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"

#include <QTabWidget>
#include <algorithm>

namespace pledge::ui {

void MainWindow::setupSearch() {
    search_ = new SearchPanel(filters_->search(), this);
    connect(search_, &SearchPanel::hitChosen, this, &MainWindow::openHit);
}

/// Shows the place: words in their source, anything else where it is told in detail.
void MainWindow::openHit(const model::Hit& hit) {
    const model::Snapshot& s = *document_.snapshot();
    switch (hit.kind) {
    case model::HitKind::commitment: return selection_.choose(stillThere(s, chooseFacet(s, hit.commitment)));
    case model::HitKind::note: return openNote(hit);
    case model::HitKind::claim:
        if (!s.claim(hit.claim)) break;
        selection_.choose(chooseClaim(s, hit.claim, selection_.chosen()));
        tabs_->setCurrentWidget(compare_);
        return compare_->showFound(hit.source, hit.span);
    case model::HitKind::text:
    case model::HitKind::source:
        if (!s.source(hit.source)) break;
        selection_.choose(chooseSource(s, hit.source, selection_.chosen()));
        tabs_->setCurrentWidget(compare_);
        return compare_->showFound(hit.source, hit.span);
    }
    messages_->fail(tr("This place is gone: the workspace changed since it was found. Search again."));
}

/// What a note is about, as it is found today.
void MainWindow::openNote(const model::Hit& hit) {
    const model::Snapshot& s = *document_.snapshot();
    const auto note = std::find_if(s.annotations.begin(), s.annotations.end(),
                                   [&](const model::Annotation& a) { return a.id == hit.annotation; });
    if (note == s.annotations.end() || note->targetId.empty())
        return messages_->fail(tr("What this note is about is no longer in the workspace. It stands in the dossier."));
    switch (note->target) {
    case model::Target::facet:
    case model::Target::commitment: return selection_.choose(chooseFacet(s, note->targetId));
    case model::Target::claim: return selection_.choose(chooseClaim(s, note->targetId, selection_.chosen()));
    case model::Target::source:
        selection_.choose(chooseSource(s, note->targetId, selection_.chosen()));
        return tabs_->setCurrentWidget(compare_);
    }
}

} // namespace pledge::ui
