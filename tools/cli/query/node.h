// Node: an expression as a tree.
#pragma once

#include <outcrop/document.h>

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "query/token.h"

namespace outcrop::cli::query {

enum class Kind : std::uint8_t {
  current,
  literal,
  field,       ///< `text`
  index,       ///< `slice[0]`
  slice,       ///< `slice`: start, stop, step
  chain,       ///< each of the children, applied to what the one before gives
  list,        ///< multi-select: the children
  hash,        ///< multi-select: the children under `names`
  projection,  ///< children[1] for each element of children[0]
  values,      ///< the same for each value of an object
  filter,      ///< the same for those elements for which children[2] is true
  flatten,     ///< children[0], lists in it opened
  comparison,  ///< `comparator`
  logical_or,
  logical_and,
  logical_not,
  function,    ///< `text` with the children as arguments
  expression,  ///< &children[0]
};

struct Node {
  Kind kind{};
  std::vector<std::unique_ptr<Node>> children{};
  std::string text{};
  Document literal{};
  std::array<std::optional<std::int64_t>, 3> slice{};
  std::vector<std::string> names{};
  Token comparator{};
  int depth{1};
};

using NodePtr = std::unique_ptr<Node>;

}  // namespace outcrop::cli::query
