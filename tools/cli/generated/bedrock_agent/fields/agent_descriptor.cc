// Tables of the shapes in outcrop/bedrock_agent/types/agent_descriptor.h.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/types/agent_descriptor.h>

#include "bedrock_agent/fields.h"

namespace outcrop::bedrock_agent {

const cli::Shape& fields_of(const AgentDescriptor*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AgentDescriptor::alias_arn>("aliasArn"),
  };
  static constexpr cli::Shape shape{.name = "AgentDescriptor", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent
