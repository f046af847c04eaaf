// InvocationStepSummaryView: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent_runtime {

/// A step as lists show it; GetInvocationStep has its content.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InvocationStepSummary.html
struct InvocationStepSummaryView {
  /// The id that CreateSession gave the session.
  std::string_view session_id{};
  /// The id of the invocation that the step belongs to, a UUID.
  std::string_view invocation_id{};
  /// The step's id, a UUID.
  std::string_view invocation_step_id{};
  /// When the step was made.
  Timestamp invocation_step_time{};
};
const internal::Schema& schema_of(const InvocationStepSummaryView*);

}  // namespace outcrop::bedrock_agent_runtime
