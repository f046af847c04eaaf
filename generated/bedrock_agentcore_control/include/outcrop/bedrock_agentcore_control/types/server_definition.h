// ServerDefinition: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// An MCP server as a record of a registry tells of it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ServerDefinition.html
struct ServerDefinition {
  /// The version of that form. Absent: the service finds it out.
  std::optional<std::string> schema_version{};
  /// The server as JSON, in the form that MCP gives it.
  std::optional<std::string> inline_content{};

  friend bool operator==(const ServerDefinition&, const ServerDefinition&) = default;
};
void write_json(internal::JsonWriter& writer, const ServerDefinition& in);

}  // namespace outcrop::bedrock_agentcore_control
