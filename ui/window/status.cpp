#include "ui/document/choices.h"
#include "ui/document/wording.h"
#include "ui/theme/notice.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"

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
    progress_->setAccessibleName(QStringLiteral("Import"));
    auto* cancel = new QPushButton(QStringLiteral("Cancel"), progressBox_);
    cancel->setToolTip(QStringLiteral("Stop after the article in hand; what was added stays"));
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
        file_->setText(QStringLiteral("no workspace"));
        counts_->clear();
        rates_->clear();
        setWindowTitle(QStringLiteral("pledgescope"));
        return;
    }
    const model::Snapshot& s = *document_.snapshot();
    file_->setText(QFileInfo(document_.path()).fileName() + (document_.limits().isEmpty()
                                                                 ? QStringLiteral(" · all changes saved")
                                                                 : QStringLiteral(" · only read")));
    file_->setToolTip(document_.path());
    counts_->setText(QStringList{
        counted(static_cast<qsizetype>(s.sources.size()), QStringLiteral("source"), QStringLiteral("sources")),
        counted(static_cast<qsizetype>(s.claims.size()), QStringLiteral("claim"), QStringLiteral("claims")),
        counted(commitmentsOf(s), QStringLiteral("commitment"), QStringLiteral("commitments"))}
                         .join(QStringLiteral(" · ")));
    const auto stated =
        std::count_if(s.claims.begin(), s.claims.end(), [](const model::Claim& c) { return c.restates.has_value(); });
    rates_->setText(stated ? QStringLiteral("%1 stated by sources · no rate applied")
                                 .arg(counted(stated, QStringLiteral("conversion"), QStringLiteral("conversions")))
                           : QStringLiteral("rates: none applied"));
}

void MainWindow::showProgress(int done, int total, const QString& file) {
    progress_->setRange(0, total);
    progress_->setValue(done);
    progress_->setFormat(QStringLiteral("%v of %m"));
    progressText_->setText(file.isEmpty() ? QStringLiteral("Importing")
                                          : QStringLiteral("Importing ") + QFileInfo(file).fileName());
    progressBox_->show();
    if (!document_.snapshot()->sources.empty()) return;
    reading_->say(QStringLiteral("Reading the articles"),
                  QStringLiteral("%1 of %2 done. What is found stands here when all are read.").arg(done).arg(total),
                  QStringLiteral("Cancel"));
    pages_->setCurrentWidget(reading_);
}

void MainWindow::showImported(const pipeline::ImportReport& report) {
    progressBox_->hide();
    if (pages_->currentWidget() == reading_) pages_->setCurrentIndex(0);
    if (std::exchange(sampleIsNew_, false) && report.errors.empty())
        return messages_->say(
            QStringLiteral("This is the sample: %1 articles on two invented announcements. It is yours to try; "
                           "your own articles go into a new workspace.")
                .arg(report.added.size()),
            {}, {QStringLiteral("New workspace…"), [this] { newWorkspace(); }});
    QStringList parts{QStringLiteral("%1 added").arg(report.added.size())};
    if (const auto n = report.known.size())
        parts.append(n == 1 ? QStringLiteral("1 was already there") : QStringLiteral("%1 were already there").arg(n));
    QStringList details;
    for (const base::Error& e : report.errors) details.append(text(e.message));
    for (const std::string& note : report.notes) details.append(text(note));
    for (const std::string& file : report.known) details.append(QStringLiteral("%1 was already there").arg(text(file)));
    QString line = parts.join(QStringLiteral(", "));
    const auto all = discrepancies(*document_.snapshot(), {}, {});
    if (!report.added.empty() && !all.empty())
        line += QStringLiteral("; the articles disagree in ") +
                counted(static_cast<qsizetype>(all.size()), QStringLiteral("place"), QStringLiteral("places"));
    if (const auto n = report.errors.size()) {
        line += QStringLiteral(", %1 could not be read").arg(n);
        if (n == 1) line += QStringLiteral(": ") + text(report.errors.front().message);
    }
    if (report.cancelled) line += QStringLiteral("; cancelled, what was added stays");
    report.errors.empty() ? messages_->say(line, details) : messages_->fail(line, details);
    if (!report.added.empty()) {
        const Chosen chosen = chooseSource(*document_.snapshot(), report.added.front().id, selection_.chosen());
        const auto worst = discrepancies(*document_.snapshot(), chosen.announcement, {});
        if (chosen.announcement != selection_.chosen().announcement || selection_.chosen().facet.empty())
            selection_.choose(worst.empty() ? chooseAnnouncement(chosen.announcement)
                                            : chooseFacet(*document_.snapshot(), worst.front().facet->id));
    }
}

} // namespace pledge::ui
