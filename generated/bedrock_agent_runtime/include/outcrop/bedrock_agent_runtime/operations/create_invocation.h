// Input and output of Client::create_invocation.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::create_invocation. An absent member is not sent.
struct CreateInvocationRequest {
  std::optional<std::string> invocation_id{};
  std::optional<std::string> description{};
  /// Required.
  std::optional<std::string> session_identifier{};
};

/// Output of Client::create_invocation; valid as long as its Response.
struct CreateInvocationView {
  std::string_view session_id{};
  std::string_view invocation_id{};
  Timestamp created_at{};
};

}  // namespace outcrop::bedrock_agent_runtime
