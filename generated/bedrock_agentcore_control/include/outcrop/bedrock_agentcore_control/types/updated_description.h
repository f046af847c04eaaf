// UpdatedDescription: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdatedDescription.html
struct UpdatedDescription {
  /// Sensitive: never logged.
  std::optional<std::string> optional_value{};

  friend bool operator==(const UpdatedDescription&, const UpdatedDescription&) = default;
};
void write_json(internal::JsonWriter& writer, const UpdatedDescription& in);

}  // namespace outcrop::bedrock_agentcore_control
