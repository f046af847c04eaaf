// Input and output of Client::delete_session.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/response.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::delete_session. An absent member is not sent.
struct DeleteSessionRequest {
  /// Required.
  std::optional<std::string> session_identifier{};
};

/// Output of Client::delete_session; valid as long as its Response.
struct DeleteSessionView {};

}  // namespace outcrop::bedrock_agent_runtime
