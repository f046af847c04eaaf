// SessionSummary.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent_runtime {

struct SessionSummaryView;

/// A session as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_SessionSummary.html
struct SessionSummary {
  /// The id that CreateSession gave the session.
  std::string session_id{};
  /// The session's ARN.
  std::string session_arn{};
  /// The state that the session was in when the page was made.
  std::optional<OwnedOpen<SessionStatus>> session_status{};
  /// When the session was created.
  Timestamp created_at{};
  /// When the session changed last.
  Timestamp last_updated_at{};

  friend bool operator==(const SessionSummary&, const SessionSummary&) = default;
};
SessionSummary to_owned(const SessionSummaryView& view);
void write_json(internal::JsonWriter& writer, const SessionSummary& in);

}  // namespace outcrop::bedrock_agent_runtime
