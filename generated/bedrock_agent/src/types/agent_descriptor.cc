// Writes AgentDescriptor as JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/types/agent_descriptor.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent {

void write_json(internal::JsonWriter& writer, const AgentDescriptor& in) {
  writer.begin_object();
  writer.member("aliasArn", in.alias_arn);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
