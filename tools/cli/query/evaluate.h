// Applies JMESPath expressions to JSON.
#pragma once

#include <outcrop/document.h>

#include <string_view>

#include "query/node.h"
#include "query/value.h"

namespace outcrop::cli::query {

/// The result refers to `data` and to `node`, which outlive it. Throws QueryError: invalid-type, invalid-value.
Value evaluate(const Node& node, const Value& data);

}  // namespace outcrop::cli::query
