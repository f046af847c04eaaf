// Reads JMESPath expressions: https://jmespath.org/specification.html
#pragma once

#include <string_view>

#include "query/node.h"

namespace outcrop::cli::query {

/// Throws QueryError: syntax, and already here unknown functions and wrong numbers of arguments.
NodePtr parse(std::string_view expression);

}  // namespace outcrop::cli::query
