// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/insight.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/insight.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

Insight to_owned(const InsightView& view) {
  Insight owned;
  internal::own(owned.insight_id, view.insight_id);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
