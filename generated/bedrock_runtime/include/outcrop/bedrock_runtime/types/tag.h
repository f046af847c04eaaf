// Tag: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

namespace outcrop::bedrock_runtime {

/// A pair of key and value to sort resources by, as for cost reports.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Tag.html
struct Tag {
  /// The key, unique among a resource's tags.
  ///
  /// Required. 1 to 128 characters, matching [a-zA-Z0-9\s._:/=+@-]*.
  std::optional<std::string> key{};
  /// The value; it may be empty.
  ///
  /// Required. At most 256 characters, matching [a-zA-Z0-9\s._:/=+@-]*.
  std::optional<std::string> value{};
};

}  // namespace outcrop::bedrock_runtime
