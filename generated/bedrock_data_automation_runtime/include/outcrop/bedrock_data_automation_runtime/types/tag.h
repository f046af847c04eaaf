// Tag: parts of requests.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_data_automation_runtime/shapes.h"

namespace outcrop::bedrock_data_automation_runtime {

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation-runtime_Tag.html
struct Tag {
  /// Required.
  std::optional<std::string> key{};
  /// Required.
  std::optional<std::string> value{};

  friend bool operator==(const Tag&, const Tag&) = default;
};
void write_json(internal::JsonWriter& writer, const Tag& in);

}  // namespace outcrop::bedrock_data_automation_runtime
