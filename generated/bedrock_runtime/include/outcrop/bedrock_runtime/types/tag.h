// Tag: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_runtime/shapes.h"

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

  friend bool operator==(const Tag&, const Tag&) = default;
};
void write_json(internal::JsonWriter& writer, const Tag& in);

}  // namespace outcrop::bedrock_runtime
