#pragma once

#include "tests/support/catch.h"
#include "tests/support/sample_snapshot.h"
#include "ui/document/document.h"
#include "ui/document/filter.h"
#include "ui/document/selection.h"

#include <QTest>

namespace pledge::testing {

/// A chart of the sample announcement, in view.
template<typename View>
struct ChartFixture {
    struct NoClock : base::Clock {
        std::string now() const override { return "2026-05-14T10:00:00Z"; }
    };
    NoClock clock;
    ui::Document document{clock};
    ui::Selection selection;
    ui::Filter filter;
    View view{document, selection, filter};

    explicit ChartFixture(int height) {
        document.show(sampleSnapshot());
        view.resize(1000, height);
        view.show();
        REQUIRE(QTest::qWaitForWindowExposed(&view));
    }
};

} // namespace pledge::testing
