#pragma once

#include "core/base/clock.h"
#include "core/model/hit.h"
#include "ui/document/document.h"
#include "ui/document/filter.h"
#include "ui/document/selection.h"
#include "ui/preferences/preferences_dialog.h"

#include <QMainWindow>
#include <QPointer>
#include <functional>
#include <map>
#include <optional>

class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace pledge::ui {

class Appearance;
class ClaimsView;
class CommandPalette;
class CompareView;
class CoverageView;
class DetailsView;
class DiscrepanciesView;
class FilterBar;
class GroupActs;
class HelpDialog;
class LibraryView;
class MessageBar;
class Notice;
class PillarsView;
class Preferences;
class ReplayBar;
class SavedViews;
class SearchPanel;
class TimelineView;
class Trail;
enum class ChartKind;
struct ChartChoices;
struct PaletteEntry;

/// What a window made anew takes over from the one before, beside what is in the settings.
struct TakenOver {
    bool open = false; ///< whether a workspace was
    QString workspace;
    Chosen chosen;
    Criteria criteria;
    std::map<std::string, QString> drafts; ///< of notes, by what they are about
    bool preferences = false;              ///< whether their dialog is open
};

/// Wires the views to one document, one selection and one filter; decides nothing itself.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// Opens `workspace`; where it is empty the last one, or the sample. `account`: in whose name judgements are
    /// written where the preferences have none. The clock must outlive the window.
    MainWindow(const QString& workspace, const std::string& account, const base::Clock& clock);
    ~MainWindow() override;

    Document& document() { return document_; }
    Selection& selection() { return selection_; }
    Filter& filter() { return filter_; }
    MessageBar* messages() const { return messages_; }
    QTabWidget* tabs() const { return tabs_; }
    SavedViews* savedViews() const { return savedViews_; }

    /// Opens a workspace; where that fails the window says so, with the way out. Makes it where `create` is set.
    bool openWorkspace(const QString& path, bool create = false);
    void openSampleWorkspace();
    /// Imports files, folders and, where they may be fetched, addresses on the web; a single workspace file is opened
    /// instead.
    void take(const QStringList& inputs);
    void exportDossier(const QString& file);
    void exportChart(ChartKind kind, const QString& file);
    void copyClaims();
    void copyCoverage();
    void copyChart(ChartKind kind);
    void exportData(const QString& file);
    /// How another window is opened on a workspace, or on the last one where none is named: in a process of its own.
    /// False where that cannot be. Nobody can open one until it is set.
    void setOpenAnother(std::function<bool(const QString& workspace)> open);
    /// The report of Help, Diagnostics, as it stands now.
    QString diagnostics() const;

    TakenOver handOver() const;
    void takeOver(const TakenOver& before);

Q_SIGNALS:
    /// Another language was chosen, which a window speaks once it is made anew.
    void languageChosen();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    // main_window.cpp
    void setupToolBar();
    void setupLibrary();
    void setupExplore();
    void setupCompare();
    void setupCoverage();
    void setupClaims();
    void setupRight();
    void setupCentre();
    void connectViews();
    void start(const QString& workspace);
    void showSnapshot();
    void restoreLook();
    void keepLook() const;
    void stepAside();
    // another.cpp
    void setupAnother(QMenu* menu);
    void openAnother(const QString& workspace);
    void askToOpenInAnother();
    // session.cpp
    void restoreSession();
    void keepSession() const;
    void keepDrafts() const;
    void showDrafts();
    std::string lastAnnouncement(const QString& file) const;
    Chosen firstChosen(const model::Snapshot& snapshot, const Chosen& chosen);
    // search.cpp
    void setupSearch();
    void openHit(const model::Hit& hit);
    void openNote(const model::Hit& hit);
    // palette.cpp
    void setupPalette();
    void openPalette();
    std::vector<PaletteEntry> paletteEntries() const;
    void showHelp();
    void showKeys();
    void showDiagnostics();
    // actions.cpp
    void setupFileMenu();
    void setupEditMenu();
    void setupViewMenu();
    void setupThemeMenu(QMenu* view);
    void setupLanguageMenu(QMenu* menu);
    void setupGoMenu();
    void setupAnnotateMenu();
    void setupHelpMenu();
    void fillRecent();
    void clearRecent();
    void showPossible();
    void nextPane(int direction);
    void leaveJudgement();
    void showAbout();
    // preferences.cpp
    void setupPreferences();
    void openPreferences();
    QString whyBusy() const;
    std::string analyst() const;
    // time.cpp
    void setupTimelineMenu(QMenu* menu);
    void setupReplay(QMenu* menu);
    // files.cpp
    void newWorkspace();
    void askToOpen();
    void askToImport();
    void askToImportFolder();
    void askToExportDossier();
    void askToExportData();
    std::optional<model::Snapshot> toExport();
    void closeWorkspace();
    void remember(const QString& path);
    /// One step is offered: the sample, where none is named.
    void showUnopened(const QString& title, const QString& detail, const QString& step = {},
                      std::function<void()> act = {});
    QString askForNew();
    void makeFor(const QStringList& inputs);
    void keepFolder(const QString& file) const;
    void showExported(const base::Result<void>& done, const QString& file);
    QString nameOfWorkspace() const;
    QString nearby(const QString& name) const;
    // pasting.cpp
    void showPastable();
    void paste();
    // charts.cpp
    std::optional<long> today() const;
    ChartChoices chartChoices() const;
    std::optional<ChartKind> chartInSight() const;
    void setupChartMenus();
    void setupPillarsMenu(QMenu* view);
    void askToExportChart(ChartKind kind);
    // grouping.cpp
    void setupGroupMenu();
    void overrule(store::NewOverrule overrule);
    void takeBack(const std::string& event);
    void addUndo(QMenu* menu);
    void addRemove(QMenu* menu);
    void showRemovable();
    void removeSource();
    void showUndo();
    // status.cpp
    void setupStatus();
    void showStatus();
    void showSaved();
    void showProgress(int done, int total, const QString& file);
    void showImported(const pipeline::ImportReport& report);

    const base::Clock& clock_;
    Document document_;
    Selection selection_;
    Filter filter_;
    bool leading_ = false;     ///< the next snapshot is of a workspace just opened: show its worst conflict
    Chosen left_;              ///< what was chosen when the workspace was last closed; nothing once it is shown again
    QString draftsOf_;         ///< the workspace whose drafts the panel holds
    bool sampleIsNew_ = false; ///< the import that runs makes the sample

    Appearance* appearance_;
    Preferences* preferences_;
    QPointer<PreferencesDialog> preferencesDialog_;
    QPointer<HelpDialog> help_;
    MessageBar* messages_ = nullptr;
    ReplayBar* replay_ = nullptr;
    FilterBar* filters_ = nullptr;
    QWidget* toolBar_ = nullptr;
    QPushButton* goBack_ = nullptr;
    QPushButton* goForward_ = nullptr;
    QPushButton* toPaper_ = nullptr;
    Trail* trail_ = nullptr;
    CommandPalette* palette_ = nullptr;
    SearchPanel* search_ = nullptr;
    SavedViews* savedViews_ = nullptr;
    QList<QAction*> ofWorkspace_; ///< actions that need one
    QAction* clearFilter_ = nullptr;
    QAction* remove_ = nullptr;
    QAction* undo_ = nullptr;
    QList<QAction*> languages_; ///< to choose from
    QAction* copyChart_ = nullptr;
    QAction* paste_ = nullptr;
    QList<QAction*> another_; ///< actions that open one
    std::function<bool(const QString&)> openAnother_;
    QStringList unfetched_;   ///< addresses that came with what is imported now
    bool pillarsLed_ = false; ///< of the two charts in sight they had the focus last
    QStackedWidget* pages_ = nullptr;
    Notice* unopened_ = nullptr;
    std::function<void()> unopenedStep_; ///< what its button does
    Notice* reading_ = nullptr;          ///< in place of empty views while the first import runs
    QSplitter* columns_ = nullptr;
    QSplitter* explore_ = nullptr;
    QSplitter* right_ = nullptr;
    QTabWidget* tabs_ = nullptr;
    LibraryView* library_ = nullptr;
    TimelineView* timeline_ = nullptr;
    PillarsView* pillars_ = nullptr;
    CompareView* compare_ = nullptr;
    CoverageView* coverage_ = nullptr;
    ClaimsView* claims_ = nullptr;
    GroupActs* group_ = nullptr;
    DiscrepanciesView* discrepancies_ = nullptr;
    DetailsView* details_ = nullptr;
    QMenu* recent_ = nullptr;
    QLabel* file_ = nullptr;
    QLabel* counts_ = nullptr;
    QLabel* rates_ = nullptr;
    QWidget* progressBox_ = nullptr;
    QLabel* progressText_ = nullptr;
    QProgressBar* progress_ = nullptr;
};

} // namespace pledge::ui
