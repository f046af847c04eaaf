// Makes GetAgentVersion: the output of Client::get_agent_version, owned of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/get_agent_version.h"

#include "outcrop/bedrock_agent/operations/get_agent_version.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

GetAgentVersion to_owned(const GetAgentVersionView& view) {
  GetAgentVersion owned;
  internal::own(owned.agent_version, view.agent_version);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetAgentVersion& in) {
  writer.begin_object();
  writer.member("agentVersion", in.agent_version);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
