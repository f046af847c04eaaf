// QueryError: an expression that can't be read, or can't be applied to this data.
#pragma once

#include <stdexcept>
#include <string>

namespace outcrop::cli::query {

/// `kind` is the specification's name: "syntax", "invalid-arity", "invalid-type", "invalid-value", "unknown-function".
class QueryError : public std::runtime_error {
 public:
  QueryError(const std::string& kind, const std::string& what) : std::runtime_error(kind + ": " + what) {}
};

}  // namespace outcrop::cli::query
