// SessionSummaryView: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent_runtime {

struct SessionSummaryView {
  std::string_view session_id{};
  std::string_view session_arn{};
  Open<SessionStatus> session_status{};
  Timestamp created_at{};
  Timestamp last_updated_at{};
};

}  // namespace outcrop::bedrock_agent_runtime
