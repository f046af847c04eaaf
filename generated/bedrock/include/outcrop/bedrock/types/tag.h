// Tag: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

/// A pair of key and value to sort resources by, as for cost reports.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_Tag.html
struct Tag {
  /// The tag's key, unique among the tags of a resource.
  ///
  /// Required. 1 to 128 characters, matching [a-zA-Z0-9\s._:/=+@-]*.
  std::optional<std::string> key{};
  /// The tag's value, which may be empty.
  ///
  /// Required. At most 256 characters, matching [a-zA-Z0-9\s._:/=+@-]*.
  std::optional<std::string> value{};

  friend bool operator==(const Tag&, const Tag&) = default;
};
void write_json(internal::JsonWriter& writer, const Tag& in);

}  // namespace outcrop::bedrock
