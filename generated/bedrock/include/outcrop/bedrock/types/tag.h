// Tag: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

namespace outcrop::bedrock {

/// A pair of key and value to sort resources by, as for cost reports.
struct Tag {
  /// The tag's key, unique among the tags of a resource.
  ///
  /// Required.
  std::optional<std::string> key{};
  /// The tag's value, which may be empty.
  ///
  /// Required.
  std::optional<std::string> value{};
};

}  // namespace outcrop::bedrock
