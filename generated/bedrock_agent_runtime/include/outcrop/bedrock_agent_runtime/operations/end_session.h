// Input and output of Client::end_session.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::end_session. An absent member is not sent.
struct EndSessionRequest {
  /// Required.
  std::optional<std::string> session_identifier{};
};

/// Output of Client::end_session; valid as long as its Response.
struct EndSessionView {
  std::string_view session_id{};
  std::string_view session_arn{};
  Open<SessionStatus> session_status{};
};

}  // namespace outcrop::bedrock_agent_runtime
