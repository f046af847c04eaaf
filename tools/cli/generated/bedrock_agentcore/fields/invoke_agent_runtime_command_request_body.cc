// Tables of the shapes in outcrop/bedrock_agentcore/types/invoke_agent_runtime_command_request_body.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/invoke_agent_runtime_command_request_body.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const InvokeAgentRuntimeCommandRequestBody*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InvokeAgentRuntimeCommandRequestBody::command>("command", true),
      cli::field<&InvokeAgentRuntimeCommandRequestBody::timeout>("timeout"),
  };
  static constexpr cli::Shape shape{.name = "InvokeAgentRuntimeCommandRequestBody", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
