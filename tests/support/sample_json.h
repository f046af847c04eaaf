// sample_json: a text that has every member of a shape, by its decode table.
#pragma once

#include <string>

#include "outcrop/internal/schema.h"

namespace outcrop::test {

/// An object with all members sorted by their names, as services write them; of a union, its first one. What is nested
/// deeper than `depth` is empty.
std::string sample_json(const internal::Schema& schema, int depth = 5);

}  // namespace outcrop::test
