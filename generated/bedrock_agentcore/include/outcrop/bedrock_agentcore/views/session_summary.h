// SessionSummaryView: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SessionSummary.html
struct SessionSummaryView {
  std::string_view session_id{};
  std::string_view actor_id{};
  Timestamp created_at{};
};
const internal::Schema& schema_of(const SessionSummaryView*);

}  // namespace outcrop::bedrock_agentcore
