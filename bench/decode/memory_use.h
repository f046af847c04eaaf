// Heap allocations a page, and the bytes that a decoded page holds.
#pragma once

#include <vector>

#include "support/paired_rounds.h"

namespace outcrop::bench {

/// Each contender's allocations for its first page of 1,000 and for later ones; the bytes that Outcrop's views take.
std::vector<Row> memory_rows();

}  // namespace outcrop::bench
