// Writes ReturnControlPayload as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/return_control_payload.h"

#include "outcrop/internal/json_writer.h"
#include "write_json.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const ReturnControlPayload& in) {
  writer.begin_object();
  writer.member("invocationInputs", in.invocation_inputs);
  writer.member("invocationId", in.invocation_id);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
