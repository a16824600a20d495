#pragma once

#include <QObject>
#include <QPageSize>
#include <QString>

namespace pledge::ui {

/// What the user chose beside the look, remembered. What the settings hold that nobody knows counts as not chosen.
class Preferences : public QObject {
    Q_OBJECT
public:
    /// The colours that articles are read in: the window's, or always these.
    enum class Page { window, light, dark };

    /// `account`: who judges where no name is chosen.
    explicit Preferences(QString account, QObject* parent = nullptr);

    /// Who judges: the name that was chosen, else the account's.
    QString by() const { return name_.isEmpty() ? account_ : name_; }
    QString account() const { return account_; }
    /// What was chosen; empty for the account's name. One line, without spaces around it.
    QString name() const { return name_; }
    void setName(const QString& name);
    /// One of `languages()`, or empty for as the system.
    QString language() const { return language_; }
    void setLanguage(const QString& language);
    /// A4 or Letter.
    QPageSize::PageSizeId paper() const { return paper_; }
    void setPaper(QPageSize::PageSizeId paper);
    Page page() const { return page_; }
    void setPage(Page page);
    /// Whether addresses on the web may be fetched. Not, unless it was chosen.
    bool mayFetch() const { return mayFetch_; }
    void setMayFetch(bool may);
    /// Takes over what another window has put into the settings since.
    void readAgain();

Q_SIGNALS:
    void changed();
    void languageChanged(); ///< after `changed`: whoever speaks must be made anew

private:
    void read();
    void keep(const QString& key, const QVariant& value);

    const QString account_;
    QString name_;
    QString language_;
    QPageSize::PageSizeId paper_ = QPageSize::A4;
    Page page_ = Page::window;
    bool mayFetch_ = false;
};

} // namespace pledge::ui
