// Makes ReturnControlPayload of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/return_control_payload.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/views/return_control_payload.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

ReturnControlPayload to_owned(const ReturnControlPayloadView& view) {
  ReturnControlPayload owned;
  internal::own(owned.invocation_inputs, view.invocation_inputs);
  internal::own(owned.invocation_id, view.invocation_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ReturnControlPayload& in) {
  writer.begin_object();
  writer.sensitive().member("invocationInputs", in.invocation_inputs);
  writer.sensitive().member("invocationId", in.invocation_id);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
