// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/types/agent_descriptor.h"

#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/bedrock_agent/views/agent_descriptor.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

AgentDescriptor to_owned(const AgentDescriptorView& view) {
  AgentDescriptor owned;
  internal::own(owned.alias_arn, view.alias_arn);
  return owned;
}

}  // namespace outcrop::bedrock_agent
