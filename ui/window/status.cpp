#include "ui/details/details_view.h"
#include "ui/details/judgement_panel.h"
#include "ui/document/choices.h"
#include "ui/document/notes.h"
#include "ui/document/wording.h"
#include "ui/theme/notice.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/pasted.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <algorithm>
#include <utility>

namespace pledge::ui {
namespace {

qsizetype commitmentsOf(const model::Snapshot& snapshot) {
    std::size_t n = 0;
    for (const model::Announcement& a : snapshot.finding.announcements) n += a.commitments.size();
    return static_cast<qsizetype>(n);
}

} // namespace

void MainWindow::setupStatus() {
    file_ = new QLabel(this);
    counts_ = new QLabel(this);
    rates_ = new QLabel(this);
    progressBox_ = new QWidget(this);
    progressText_ = new QLabel(progressBox_);
    progress_ = new QProgressBar(progressBox_);
    progress_->setFixedWidth(180);
    progress_->setAccessibleName(tr("Import"));
    auto* cancel = new QPushButton(tr("Cancel"), progressBox_);
    cancel->setToolTip(tr("Stop after the article in hand; what was added stays"));
    auto* row = new QHBoxLayout(progressBox_);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(progressText_);
    row->addWidget(progress_);
    row->addWidget(cancel);
    progressBox_->hide();
    connect(cancel, &QPushButton::clicked, &document_, &Document::cancelImport);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(file_);
    statusBar()->addWidget(counts_, 1);
    statusBar()->addPermanentWidget(progressBox_);
    statusBar()->addPermanentWidget(rates_);
}

void MainWindow::showStatus() {
    showPossible();
    if (!document_.isOpen()) {
        file_->setText(tr("no workspace"));
        counts_->clear();
        rates_->clear();
        setWindowTitle(QStringLiteral("pledgescope"));
        return;
    }
    const model::Snapshot& s = *document_.snapshot();
    showSaved();
    file_->setToolTip(document_.path());
    if (document_.isReading())
        counts_->setText(tr("reading all of it; shown is one announcement"));
    else
        counts_->setText(QStringList{sourcesCounted(static_cast<qsizetype>(s.sources.size())),
                                     claimsCounted(static_cast<qsizetype>(s.claims.size())),
                                     commitmentsCounted(commitmentsOf(s))}
                             .join(QStringLiteral(" · ")));
    const auto stated =
        std::count_if(s.claims.begin(), s.claims.end(), [](const model::Claim& c) { return c.restates.has_value(); });
    rates_->setText(stated
                        ? tr("%n conversion(s) stated by sources · no rate applied", nullptr, static_cast<int>(stated))
                        : tr("rates: none applied"));
}

/// A note that somebody is writing is no change of the workspace yet.
void MainWindow::showSaved() {
    if (!document_.isOpen()) return;
    const auto drafts = static_cast<int>(details_->judgement()->drafts().size());
    const QString state = !document_.limits().isEmpty() ? tr("%1 · only read")
                          : drafts                      ? tr("%1 · %n note(s) not saved", nullptr, drafts)
                                                        : tr("%1 · all changes saved");
    file_->setText(state.arg(QFileInfo(document_.path()).fileName()));
}

void MainWindow::showProgress(int done, int total, const QString& file) {
    progress_->setRange(0, total);
    progress_->setValue(done);
    progress_->setFormat(tr("%v of %m"));
    progressText_->setText(file.isEmpty() ? tr("Importing") : tr("Importing %1").arg(QFileInfo(file).fileName()));
    progressBox_->show();
    showPossible();
    if (!document_.snapshot()->sources.empty()) return;
    reading_->say(tr("Reading the articles"),
                  tr("%1 of %2 done. What is found stands here when all are read.").arg(done).arg(total), tr("Cancel"));
    pages_->setCurrentWidget(reading_);
}

void MainWindow::showImported(const pipeline::ImportReport& report) {
    progressBox_->hide();
    showPossible();
    if (pages_->currentWidget() == reading_) pages_->setCurrentIndex(0);
    if (std::exchange(sampleIsNew_, false) && report.errors.empty())
        return messages_->say(tr("This is the sample: %1 articles on two invented announcements. It is yours to try; "
                                 "your own articles go into a new workspace.")
                                  .arg(report.added.size()),
                              {}, {tr("New workspace…"), [this] { newWorkspace(); }});
    const auto countOf = [](const auto& list) { return static_cast<int>(list.size()); };
    QStringList parts{tr("%n added", nullptr, countOf(report.added))};
    if (!report.known.empty()) parts.append(tr("%n was/were already there", nullptr, countOf(report.known)));
    QStringList details;
    for (const base::Error& e : report.errors) details.append(text(e.message));
    for (const std::string& note : report.notes) details.append(noteOf(note));
    for (const std::string& file : report.known) details.append(tr("%1 was already there").arg(text(file)));
    const auto all = discrepancies(*document_.snapshot(), {}, {});
    if (!report.added.empty() && !all.empty())
        parts.append(tr("the articles disagree in %n place(s)", nullptr, countOf(all)));
    if (report.errors.size() == 1)
        parts.append(tr("1 was not added: %1").arg(text(report.errors.front().message)));
    else if (!report.errors.empty())
        parts.append(tr("%n were not added", nullptr, countOf(report.errors)));
    if (report.notes.size() == 1)
        parts.append(tr("1 was left out: %1").arg(noteOf(report.notes.front())));
    else if (!report.notes.empty())
        parts.append(tr("%n were left out", nullptr, countOf(report.notes)));
    const QStringList unfetched = std::exchange(unfetched_, {});
    if (!unfetched.isEmpty()) parts.append(saidOfUnfetched(unfetched));
    details += unfetched;
    if (report.cancelled) parts.append(tr("cancelled, what was added stays"));
    const bool whole = report.errors.empty() && unfetched.isEmpty();
    const QString line = parts.join(tr("; ", "between the parts of what an import did"));
    whole ? messages_->say(line, details) : messages_->fail(line, details);
    if (report.errors.size() + report.notes.size() > 1) messages_->showDetails(); // which, and why
    if (!report.added.empty()) {
        const Chosen chosen = chooseSource(*document_.snapshot(), report.added.front().id, selection_.chosen());
        const auto worst = discrepancies(*document_.snapshot(), chosen.announcement, {});
        if (chosen.announcement != selection_.chosen().announcement || selection_.chosen().facet.empty())
            selection_.choose(worst.empty() ? chooseAnnouncement(chosen.announcement)
                                            : chooseFacet(*document_.snapshot(), worst.front().facet->id));
    }
}

} // namespace pledge::ui
