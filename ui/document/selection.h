#pragma once

#include <QObject>
#include <string>

namespace pledge::ui {

/// What is chosen, by ids; empty where nothing is. Choosing something narrower keeps the wider ones that hold it.
struct Chosen {
    std::string announcement;
    std::string commitment;
    std::string facet;
    std::string claim;
    std::string source;
    bool operator==(const Chosen&) const = default;
};

/// The one selection that joins all views: choose a commitment anywhere, and every view shows it.
class Selection : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    const Chosen& chosen() const { return chosen_; }
    /// Does nothing where that is chosen already, so that views can answer a change with a change.
    void choose(const Chosen& chosen);

Q_SIGNALS:
    void changed();

private:
    Chosen chosen_;
};

} // namespace pledge::ui
