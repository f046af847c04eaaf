// Writes InvokeAgentRuntimeCommandRequestBody as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/invoke_agent_runtime_command_request_body.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const InvokeAgentRuntimeCommandRequestBody& in) {
  writer.begin_object();
  writer.required("command", in.command);
  writer.member("timeout", in.timeout);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
