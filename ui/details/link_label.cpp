#include "ui/details/link_label.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QFocusEvent>
#include <QTextDocumentFragment>

namespace pledge::ui {
namespace {

class LinkAccessible : public QAccessibleWidget {
public:
    explicit LinkAccessible(LinkLabel* label) : QAccessibleWidget(label, QAccessible::Link), label_(label) {}

    QString text(QAccessible::Text t) const override {
        if (t != QAccessible::Name) return QAccessibleWidget::text(t);
        return QTextDocumentFragment::fromHtml(label_->text()).toPlainText();
    }
    QAccessible::State state() const override {
        QAccessible::State s = QAccessibleWidget::state();
        s.linked = true;
        return s;
    }
    QStringList actionNames() const override { return QStringList{pressAction()} + QAccessibleWidget::actionNames(); }
    void doAction(const QString& action) override {
        if (action == pressAction()) return label_->follow();
        QAccessibleWidget::doAction(action);
    }

private:
    LinkLabel* label_;
};

QAccessibleInterface* accessibleOf(const QString&, QObject* object) {
    auto* label = qobject_cast<LinkLabel*>(object);
    return label && !label->link().isEmpty() ? new LinkAccessible(label) : nullptr;
}

} // namespace

LinkLabel::LinkLabel(const QString& html, const QString& link, QWidget* parent) : QLabel(parent), link_(link) {
    static const bool made = (QAccessible::installFactory(accessibleOf), true);
    Q_UNUSED(made);
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setText(html);
    if (!link_.isEmpty()) setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
}

/// The link has the focus as soon as the label has it: Qt would take one more Tab to get there.
void LinkLabel::focusInEvent(QFocusEvent* event) {
    QLabel::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && !hasSelectedText()) QLabel::focusNextPrevChild(true);
}

/// There is no other link to go to: QLabel would look for one, and find the pieces of this one when it goes back.
bool LinkLabel::focusNextPrevChild(bool next) { return QWidget::focusNextPrevChild(next); }

} // namespace pledge::ui
