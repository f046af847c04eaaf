// Makes OptimizePrompt: the output of Client::optimize_prompt, owned of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/operations/optimize_prompt.h"

#include "outcrop/bedrock_agent_runtime/operations/optimize_prompt.h"
#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

OptimizePrompt to_owned(const OptimizePromptView&) { return {}; }

void write_json(internal::JsonWriter& writer, const OptimizePrompt&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
