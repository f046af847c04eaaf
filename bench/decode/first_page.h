// The first page of a process: nothing is warm, no memory was touched before.
#pragma once

#include <cstddef>
#include <vector>

#include "decode/contender.h"
#include "support/paired_rounds.h"

namespace outcrop::bench {

/// Decodes one page of `summaries` with a new contender, and prints how many nanoseconds that took. What the child of
/// `first_page_rows` does.
void decode_first_page(const NamedContender& contender, std::size_t summaries);

/// Runs this program anew for every contender in every round, as `PROGRAM --first-page NUMBER`, and compares.
std::vector<Row> first_page_rows(bool alone, int rounds);

}  // namespace outcrop::bench
