// Input and output of Client::delete_session.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/response.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::delete_session. An absent member is not sent.
/// Which session is deleted.
struct DeleteSessionRequest {
  /// The session's id or ARN.
  ///
  /// Required.
  std::optional<std::string> session_identifier{};
};

/// Output of Client::delete_session; valid as long as its Response.
/// Says that the session is deleted. It has no members.
struct DeleteSessionView {};

}  // namespace outcrop::bedrock_agent_runtime
