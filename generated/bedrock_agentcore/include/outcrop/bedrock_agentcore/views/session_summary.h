// SessionSummaryView: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

/// A session as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SessionSummary.html
struct SessionSummaryView {
  /// The id of the session, a run of events that belong together.
  std::string_view session_id{};
  /// The id of the actor, such as a user or another agent.
  std::string_view actor_id{};
  /// When it was created.
  Timestamp created_at{};
};
const internal::Schema& schema_of(const SessionSummaryView*);

}  // namespace outcrop::bedrock_agentcore
