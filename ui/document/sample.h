#pragma once

#include "ui/document/document.h"

namespace pledge::ui {

/// Opens the sample: a workspace of the user's own, made from the embedded articles the first time and kept from then
/// on. Its import runs as any other (`importFinished` follows). Errors: failed (no place to write), and what opening
/// gives.
base::Result<void> openSample(Document& document);

/// Where that workspace is kept.
QString samplePath();

} // namespace pledge::ui
