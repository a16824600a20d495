#pragma once

#include <QLabel>

namespace pledge::ui {

/// Rich text that leads somewhere. It is one stop of the focus, at which Return follows its link; to assistive
/// technology it is that link, named by all the words, and followed by its action to press. Without a link it is words
/// alone.
class LinkLabel : public QLabel {
    Q_OBJECT
public:
    /// `link` is where the one link in `html` leads; empty where none is to be followed.
    LinkLabel(const QString& html, const QString& link, QWidget* parent);

    const QString& link() const { return link_; }
    /// As a click on the link does.
    void follow() { Q_EMIT linkActivated(link_); }

protected:
    void focusInEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QString link_;
};

} // namespace pledge::ui
