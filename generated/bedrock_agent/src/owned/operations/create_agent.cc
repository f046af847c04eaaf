// Makes CreateAgent: the output of Client::create_agent, owned of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/create_agent.h"

#include "outcrop/bedrock_agent/operations/create_agent.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

CreateAgent to_owned(const CreateAgentView& view) {
  CreateAgent owned;
  internal::own(owned.agent, view.agent);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CreateAgent& in) {
  writer.begin_object();
  writer.member("agent", in.agent);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
