// Input and output of Client::create_session.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::create_session. An absent member is not sent.
struct CreateSessionRequest {
  std::optional<std::map<std::string, std::string, std::less<>>> session_metadata{};
  std::optional<std::string> encryption_key_arn{};
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};
};

/// Output of Client::create_session; valid as long as its Response.
struct CreateSessionView {
  std::string_view session_id{};
  std::string_view session_arn{};
  Open<SessionStatus> session_status{};
  Timestamp created_at{};
};

}  // namespace outcrop::bedrock_agent_runtime
