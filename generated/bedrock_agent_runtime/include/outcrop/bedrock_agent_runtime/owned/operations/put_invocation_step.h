// PutInvocationStep: the output of Client::put_invocation_step, owned.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agent_runtime/shapes.h"

namespace outcrop::bedrock_agent_runtime {

struct PutInvocationStepView;

/// The step that was added.
struct PutInvocationStep {
  /// The step's id, a UUID.
  std::string invocation_step_id{};

  friend bool operator==(const PutInvocationStep&, const PutInvocationStep&) = default;
};
PutInvocationStep to_owned(const PutInvocationStepView& view);
void write_json(internal::JsonWriter& writer, const PutInvocationStep& in);

}  // namespace outcrop::bedrock_agent_runtime
