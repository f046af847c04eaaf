// Answers that are no lists.
#pragma once

#include <string>
#include <vector>

#include "support/paired_rounds.h"

namespace outcrop::bench {

/// Answers of Converse, decoded by Outcrop and, unless it is `alone`, by simdjson On-Demand by hand. `only`: the one
/// case that is wanted; empty: all.
std::vector<Row> answer_rows(const std::string& only, bool alone, const RoundOptions& rounds);

}  // namespace outcrop::bench
