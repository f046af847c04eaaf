// InsightView: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

/// Something to find out about all sessions together.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Insight.html
struct InsightView {
  /// The insight: Builtin.Insight.FailureAnalysis, Builtin.Insight.UserIntent or Builtin.Insight.ExecutionSummary.
  std::string_view insight_id{};
};
const internal::Schema& schema_of(const InsightView*);

}  // namespace outcrop::bedrock_agentcore
