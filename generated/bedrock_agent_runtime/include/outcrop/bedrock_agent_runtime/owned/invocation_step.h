// InvocationStep.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/types/invocation_step_payload.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent_runtime {

struct InvocationStepView;

/// A step that a session keeps: the state of a conversation at one point.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InvocationStep.html
struct InvocationStep {
  /// The id that CreateSession gave the session.
  std::string session_id{};
  /// The id of the invocation that the step belongs to, a UUID.
  std::string invocation_id{};
  /// The step's id, a UUID.
  std::string invocation_step_id{};
  /// When the step was made.
  Timestamp invocation_step_time{};
  /// What the step keeps.
  InvocationStepPayload payload{};

  friend bool operator==(const InvocationStep&, const InvocationStep&) = default;
};
InvocationStep to_owned(const InvocationStepView& view);
void write_json(internal::JsonWriter& writer, const InvocationStep& in);

}  // namespace outcrop::bedrock_agent_runtime
