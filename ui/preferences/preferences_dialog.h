#pragma once

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace pledge::ui {

class Appearance;
class Preferences;
class StillComboBox;

/// Shows what is chosen and changes it at once, as the menus do. Both must outlive it.
class PreferencesDialog : public QDialog {
    Q_OBJECT
public:
    PreferencesDialog(Appearance& appearance, Preferences& preferences, QWidget* parent = nullptr);

    QLineEdit* name() const { return name_; }
    QComboBox* theme() const;
    QComboBox* scale() const;
    QComboBox* language() const;
    QComboBox* page() const;
    QComboBox* motion() const;
    QComboBox* paper() const;
    QComboBox* fetch() const;
    /// Why no other language can be chosen now, a clause; empty where one can.
    void lockLanguage(const QString& why);

protected:
    void done(int result) override;

private:
    void setupWho();
    void setupLook();
    void setupRest();
    void addHeading(const QString& words);
    StillComboBox* addBox(const QString& label, const QString& tip);
    void addField(const QString& label, QWidget* field, const QString& hint = {});
    void keepName();
    void showChosen();

    Appearance& appearance_;
    Preferences& preferences_;
    QFormLayout* form_;
    QLineEdit* name_ = nullptr;
    StillComboBox* theme_ = nullptr;
    StillComboBox* scale_ = nullptr;
    StillComboBox* language_ = nullptr;
    StillComboBox* page_ = nullptr;
    StillComboBox* motion_ = nullptr;
    StillComboBox* paper_ = nullptr;
    StillComboBox* fetch_ = nullptr;
};

} // namespace pledge::ui
