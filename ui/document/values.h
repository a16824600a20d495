#pragma once

#include "core/model/finding.h"

#include <QString>
#include <QStringList>
#include <string_view>

namespace pledge::ui {

// How values read in the window's language.

/// "$10 bn", "1 million", "more than 50,000", "20 %".
QString shown(const model::Quantity& quantity);
/// The number in all its digits with the unit that it is kept in, "10,000,000,000 USD", where `shown` tells it
/// otherwise; empty where it does not, and of shares.
QString inDigits(const model::Quantity& quantity);
/// A value of that facet: a quantity, a date, a standing, "engineers, developers".
QString shown(const model::Value& value, model::FacetName facet);
/// The same with a sign for a qualifier, where there is little room: ">50,000", "~20 %".
QString shownBriefly(const model::Value& value, model::FacetName facet);
/// EDTF for people: "3 Apr 2026", "Q2 2027", "2026–2029", "through 2029", "4 years". What is no EDTF stays as it is.
QString shownDate(std::string_view edtf);
/// Marks of an axis of time: "2027", "Q2", "Apr". Quarters and months count from 1.
QString shownYear(int year);
QString shownQuarter(int quarter);
QString shownMonth(int month);
/// A day since 1970-01-01: "3 Apr 2026".
QString shownDay(long day);
/// Two of them: "3 Apr 2026 to 31 Dec 2027".
QString shownSpan(long first, long last);
/// A moment as the ledger and files have it: "3 Apr 2026 07:35 UTC".
QString shownMoment(std::string_view utc);
/// What belongs together, one beside the other: "engineers, developers".
QString listed(const QStringList& words);
/// What something is, then what is said of it: "Deadline: 50,000 engineers".
QString headed(const QString& head, const QString& said);
/// A name or somebody's words: "“Docks”".
QString quoted(const QString& words);

} // namespace pledge::ui
