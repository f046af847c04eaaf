// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/caller.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/views/caller.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

Caller to_owned(const CallerView& view) {
  Caller owned;
  internal::own(owned.agent_alias_arn, view.agent_alias_arn);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock_agent_runtime
