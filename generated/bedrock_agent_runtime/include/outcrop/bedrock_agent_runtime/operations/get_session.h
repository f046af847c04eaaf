// Input and output of Client::get_session.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::get_session. An absent member is not sent.
struct GetSessionRequest {
  /// Required.
  std::optional<std::string> session_identifier{};
};

/// Output of Client::get_session; valid as long as its Response.
struct GetSessionView {
  std::string_view session_id{};
  std::string_view session_arn{};
  Open<SessionStatus> session_status{};
  Timestamp created_at{};
  Timestamp last_updated_at{};
  MapView<std::string_view> session_metadata{};
  std::optional<std::string_view> encryption_key_arn{};
};

}  // namespace outcrop::bedrock_agent_runtime
