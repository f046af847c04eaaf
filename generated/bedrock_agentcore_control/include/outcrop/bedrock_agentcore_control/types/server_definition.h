// ServerDefinition: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ServerDefinition.html
struct ServerDefinition {
  std::optional<std::string> schema_version{};
  std::optional<std::string> inline_content{};

  friend bool operator==(const ServerDefinition&, const ServerDefinition&) = default;
};
void write_json(internal::JsonWriter& writer, const ServerDefinition& in);

}  // namespace outcrop::bedrock_agentcore_control
