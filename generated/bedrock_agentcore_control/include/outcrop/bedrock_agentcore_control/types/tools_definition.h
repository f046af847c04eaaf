// ToolsDefinition: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// The tools of an MCP server as a record of a registry tells of them.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ToolsDefinition.html
struct ToolsDefinition {
  /// The version of MCP. Absent: the service finds it out.
  std::optional<std::string> protocol_version{};
  /// The tools as JSON, in the form that MCP gives them.
  std::optional<std::string> inline_content{};

  friend bool operator==(const ToolsDefinition&, const ToolsDefinition&) = default;
};
void write_json(internal::JsonWriter& writer, const ToolsDefinition& in);

}  // namespace outcrop::bedrock_agentcore_control
