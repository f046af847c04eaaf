// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/return_control_payload.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/views/return_control_payload.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

ReturnControlPayload to_owned(const ReturnControlPayloadView& view) {
  ReturnControlPayload owned;
  internal::own(owned.invocation_inputs, view.invocation_inputs);
  internal::own(owned.invocation_id, view.invocation_id);
  return owned;
}

}  // namespace outcrop::bedrock_agent_runtime
