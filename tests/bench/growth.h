#pragma once

namespace pledge::bench {

/// Prints what a byte costs in articles of 10 KB to 100 MB, from bytes to the line of `extract`, in this process.
void growth();

/// The same of texts that nobody writes, one sentence of 10 MB, digits, brackets: against prose, and at 10 MB against
/// 1 MB.
void strangeTexts();

} // namespace pledge::bench
