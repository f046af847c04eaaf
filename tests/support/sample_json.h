// sample_json: a text that has every member of a shape, by its decode table.
#pragma once

#include <random>
#include <string>

#include "outcrop/internal/schema.h"

namespace outcrop::test {

/// An object with all members sorted by their names, as services write them; of a union, its first one. What is nested
/// deeper than `depth` is empty.
std::string sample_json(const internal::Schema& schema, int depth = 5);

/// An object with some of the members; of a union, any one, or one that nobody knows.
std::string random_json(const internal::Schema& schema, std::mt19937& random, int depth = 5);

}  // namespace outcrop::test
