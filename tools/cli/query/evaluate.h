// Applies JMESPath expressions to JSON.
#pragma once

#include <outcrop/document.h>

#include <string_view>

#include "query/node.h"
#include "query/value.h"

namespace outcrop::cli::query {

/// The result refers to `data` and to `node`, which outlive it. Throws QueryError: invalid-type, invalid-value.
Value evaluate(const Node& node, const Value& data);

/// Reads and applies at once. Throws QueryError.
Document search(std::string_view expression, const Document& data);

}  // namespace outcrop::cli::query
