// What could be known on a day, in place of all that is known today.

#include "ui/document/document.h"

#include <utility>

namespace pledge::ui {

void Document::showKnownBy(std::optional<model::Day> day) {
    if (day == day_) return;
    day_ = day;
    setWhole(whole_);
}

std::vector<model::Day> Document::daysOfNews() const { return pipeline::daysOfNews(*whole_); }

void Document::lookBack() {
    if (lookingBack_) return; // what is wanted by then is made when it is done
    auto known = std::make_shared<pipeline::KnownBy>();
    lookingBack_ = QThread::create([known, of = whole_, day = *day_] { *known = pipeline::knownBy(*of, day); });
    connect(lookingBack_, &QThread::finished, this, [this, known, of = whole_, day = *day_] {
        std::exchange(lookingBack_, nullptr)->deleteLater();
        showThen(day, of, known);
    });
    lookingBack_->start();
}

void Document::showThen(model::Day day, SnapshotPtr of, const std::shared_ptr<pipeline::KnownBy>& known) {
    if (!day_) return; // all is shown again
    if (day != *day_ || of != whole_) return lookBack();
    then_ = ShownThen{day, known->snapshot.sources.size(), known->later, known->undated};
    snapshot_ = SnapshotPtr(known, &known->snapshot);
    Q_EMIT changed();
}

} // namespace pledge::ui
