// Makes GetAgent: the output of Client::get_agent, owned of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/get_agent.h"

#include "outcrop/bedrock_agent/operations/get_agent.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

GetAgent to_owned(const GetAgentView& view) {
  GetAgent owned;
  internal::own(owned.agent, view.agent);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetAgent& in) {
  writer.begin_object();
  writer.member("agent", in.agent);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
