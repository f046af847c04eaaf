// Input and output of Client::get_execution_flow_snapshot.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/response.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::get_execution_flow_snapshot. An absent member is not sent.
struct GetExecutionFlowSnapshotRequest {
  /// Required.
  std::optional<std::string> flow_identifier{};
  /// Required.
  std::optional<std::string> flow_alias_identifier{};
  /// Required.
  std::optional<std::string> execution_identifier{};
};

/// Output of Client::get_execution_flow_snapshot; valid as long as its Response.
struct GetExecutionFlowSnapshotView {
  std::string_view flow_identifier{};
  std::string_view flow_alias_identifier{};
  std::string_view flow_version{};
  std::string_view execution_role_arn{};
  std::string_view definition{};
  std::optional<std::string_view> customer_encryption_key_arn{};
};

}  // namespace outcrop::bedrock_agent_runtime
