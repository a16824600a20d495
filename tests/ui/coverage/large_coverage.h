#pragma once

#include "ui/coverage/coverage_model.h"

#include <random>

namespace pledge::testing {

/// A matrix by chance, of the same kind for the same seed.
inline ui::CoverageModel largeCoverage(std::size_t rows, std::size_t columns, unsigned seed = 1) {
    std::mt19937 random(seed);
    const auto upTo = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    ui::CoverageModel m;
    m.announcement = "a";
    m.pillars = {"technology", "trust", "talent"};
    for (std::size_t c = 0; c < columns; ++c) {
        const QString letter = c < 26 ? QString(QLatin1Char(static_cast<char>('A' + c)))
                                      : QLatin1Char(static_cast<char>('A' + c / 26 - 1)) +
                                            QString(QLatin1Char(static_cast<char>('A' + c % 26)));
        m.columns.push_back({"s-" + std::to_string(c), letter, QString(1 + upTo(60), QLatin1Char('t'))});
    }
    for (std::size_t r = 0; r < rows; ++r) {
        ui::CoverageRow row;
        row.commitment = "m-" + std::to_string(r);
        row.pillar = m.pillars[r % 3];
        row.label = QString(1 + upTo(90), QLatin1Char('n'));
        row.told = {{"f", QString(1 + upTo(40), QLatin1Char('v')), QString(1 + upTo(20), QLatin1Char('v'))}};
        for (std::size_t c = 0; c < columns; ++c) row.cells.push_back({static_cast<ui::Stance>(upTo(6)), upTo(2) - 1});
        m.rows.push_back(std::move(row));
    }
    m.allRows = rows, m.allColumns = columns;
    return m;
}

} // namespace pledge::testing
