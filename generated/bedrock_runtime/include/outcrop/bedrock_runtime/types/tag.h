// Tag: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

namespace outcrop::bedrock_runtime {

/// A pair of key and value to sort resources by, as for cost reports.
struct Tag {
  /// The key, unique among a resource's tags.
  ///
  /// Required.
  std::optional<std::string> key{};
  /// The value; it may be empty.
  ///
  /// Required.
  std::optional<std::string> value{};
};

}  // namespace outcrop::bedrock_runtime
