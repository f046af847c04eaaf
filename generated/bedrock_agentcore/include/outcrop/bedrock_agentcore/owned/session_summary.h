// SessionSummary.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

struct SessionSummaryView;

/// A session as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SessionSummary.html
struct SessionSummary {
  /// The id of the session, a run of events that belong together.
  std::string session_id{};
  /// The id of the actor, such as a user or another agent.
  std::string actor_id{};
  /// When it was created.
  Timestamp created_at{};

  friend bool operator==(const SessionSummary&, const SessionSummary&) = default;
};
SessionSummary to_owned(const SessionSummaryView& view);
void write_json(internal::JsonWriter& writer, const SessionSummary& in);

}  // namespace outcrop::bedrock_agentcore
