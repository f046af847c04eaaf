// Tag: parts of requests.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_data_automation_runtime/shapes.h"

namespace outcrop::bedrock_data_automation_runtime {

/// A pair of key and value to sort resources by, as for cost reports.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation-runtime_Tag.html
struct Tag {
  /// The tag's key, unique among the tags of a resource.
  ///
  /// Required.
  std::optional<std::string> key{};
  /// The tag's value, which may be empty.
  ///
  /// Required.
  std::optional<std::string> value{};

  friend bool operator==(const Tag&, const Tag&) = default;
};
void write_json(internal::JsonWriter& writer, const Tag& in);

}  // namespace outcrop::bedrock_data_automation_runtime
