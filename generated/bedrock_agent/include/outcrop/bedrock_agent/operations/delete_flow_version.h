// Input and output of Client::delete_flow_version.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::delete_flow_version. An absent member is not sent.
struct DeleteFlowVersionRequest {
  /// Required.
  std::optional<std::string> flow_identifier{};
  /// Required.
  std::optional<std::string> flow_version{};
  std::optional<bool> skip_resource_in_use_check{};
};

/// Output of Client::delete_flow_version; valid as long as its Response.
struct DeleteFlowVersionView {
  std::string_view id{};
  std::string_view version{};
};

}  // namespace outcrop::bedrock_agent
