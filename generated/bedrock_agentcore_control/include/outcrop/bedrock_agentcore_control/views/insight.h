// InsightView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Insight.html
struct InsightView {
  std::string_view insight_id{};
};
const internal::Schema& schema_of(const InsightView*);

}  // namespace outcrop::bedrock_agentcore_control
