// JMESPath's built-in functions.
#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "query/value.h"

namespace outcrop::cli::query {

/// Throws QueryError: unknown-function, invalid-arity.
void check_call(const std::string& function, std::size_t arguments);

/// Of a call that check_call let pass. Throws QueryError: invalid-type.
Value call(const std::string& function, std::span<const Value> arguments);

}  // namespace outcrop::cli::query
