// OptimizePrompt: the output of Client::optimize_prompt, owned.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agent_runtime/shapes.h"

namespace outcrop::bedrock_agent_runtime {

struct OptimizePromptView;

/// The answer of OptimizePrompt: nothing but its stream.
struct OptimizePrompt {
  friend bool operator==(const OptimizePrompt&, const OptimizePrompt&) = default;
};
OptimizePrompt to_owned(const OptimizePromptView& view);
void write_json(internal::JsonWriter& writer, const OptimizePrompt& in);

}  // namespace outcrop::bedrock_agent_runtime
