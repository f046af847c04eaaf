// InvocationStepSummary.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent_runtime {

struct InvocationStepSummaryView;

/// A step as lists show it; GetInvocationStep has its content.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InvocationStepSummary.html
struct InvocationStepSummary {
  /// The id that CreateSession gave the session.
  std::string session_id{};
  /// The id of the invocation that the step belongs to, a UUID.
  std::string invocation_id{};
  /// The step's id, a UUID.
  std::string invocation_step_id{};
  /// When the step was made.
  Timestamp invocation_step_time{};

  friend bool operator==(const InvocationStepSummary&, const InvocationStepSummary&) = default;
};
InvocationStepSummary to_owned(const InvocationStepSummaryView& view);
void write_json(internal::JsonWriter& writer, const InvocationStepSummary& in);

}  // namespace outcrop::bedrock_agent_runtime
