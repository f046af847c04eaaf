// SessionSummaryView: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent_runtime {

/// A session as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_SessionSummary.html
struct SessionSummaryView {
  /// The id that CreateSession gave the session.
  std::string_view session_id{};
  /// The session's ARN.
  std::string_view session_arn{};
  /// The state that the session was in when the page was made.
  Open<SessionStatus> session_status{};
  /// When the session was created.
  Timestamp created_at{};
  /// When the session changed last.
  Timestamp last_updated_at{};
};
const internal::Schema& schema_of(const SessionSummaryView*);

}  // namespace outcrop::bedrock_agent_runtime
