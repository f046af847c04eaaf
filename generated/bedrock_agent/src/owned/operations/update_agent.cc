// Makes UpdateAgent: the output of Client::update_agent, owned of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/update_agent.h"

#include "outcrop/bedrock_agent/operations/update_agent.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

UpdateAgent to_owned(const UpdateAgentView& view) {
  UpdateAgent owned;
  internal::own(owned.agent, view.agent);
  return owned;
}

void write_json(internal::JsonWriter& writer, const UpdateAgent& in) {
  writer.begin_object();
  writer.member("agent", in.agent);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
