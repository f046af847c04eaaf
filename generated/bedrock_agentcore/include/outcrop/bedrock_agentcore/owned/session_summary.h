// SessionSummary.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

struct SessionSummaryView;

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SessionSummary.html
struct SessionSummary {
  std::string session_id{};
  std::string actor_id{};
  Timestamp created_at{};

  friend bool operator==(const SessionSummary&, const SessionSummary&) = default;
};
SessionSummary to_owned(const SessionSummaryView& view);
void write_json(internal::JsonWriter& writer, const SessionSummary& in);

}  // namespace outcrop::bedrock_agentcore
