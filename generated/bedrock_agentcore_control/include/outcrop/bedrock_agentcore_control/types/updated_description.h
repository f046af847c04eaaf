// UpdatedDescription: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// Sets or unsets a description.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdatedDescription.html
struct UpdatedDescription {
  /// The description from now on. Absent: there is none any more.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> optional_value{};

  friend bool operator==(const UpdatedDescription&, const UpdatedDescription&) = default;
};
void write_json(internal::JsonWriter& writer, const UpdatedDescription& in);

}  // namespace outcrop::bedrock_agentcore_control
