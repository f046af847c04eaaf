// Input and output of Client::update_session.
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

/// Input of Client::update_session. An absent member is not sent.
struct UpdateSessionRequest {
  std::optional<std::map<std::string, std::string, std::less<>>> session_metadata{};
  /// Required.
  std::optional<std::string> session_identifier{};
};

/// Output of Client::update_session; valid as long as its Response.
struct UpdateSessionView {
  std::string_view session_id{};
  std::string_view session_arn{};
  Open<SessionStatus> session_status{};
  Timestamp created_at{};
  Timestamp last_updated_at{};
};

}  // namespace outcrop::bedrock_agent_runtime
