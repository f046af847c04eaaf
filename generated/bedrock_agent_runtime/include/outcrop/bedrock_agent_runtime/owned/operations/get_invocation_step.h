// GetInvocationStep: the output of Client::get_invocation_step, owned.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agent_runtime/owned/invocation_step.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"

namespace outcrop::bedrock_agent_runtime {

struct GetInvocationStepView;

/// The step that was asked for.
struct GetInvocationStep {
  /// The step with its content.
  InvocationStep invocation_step{};

  friend bool operator==(const GetInvocationStep&, const GetInvocationStep&) = default;
};
GetInvocationStep to_owned(const GetInvocationStepView& view);
void write_json(internal::JsonWriter& writer, const GetInvocationStep& in);

}  // namespace outcrop::bedrock_agent_runtime
