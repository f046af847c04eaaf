// Makes GetAgentCard: the output of Client::get_agent_card, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/get_agent_card.h"

#include "outcrop/bedrock_agentcore/operations/get_agent_card.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

GetAgentCard to_owned(const GetAgentCardView& view) {
  GetAgentCard owned;
  internal::own(owned.runtime_session_id, view.runtime_session_id);
  internal::own(owned.agent_card, view.agent_card);
  internal::own(owned.status_code, view.status_code);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetAgentCard& in) {
  writer.begin_object();
  writer.member("X-Amzn-Bedrock-AgentCore-Runtime-Session-Id", in.runtime_session_id);
  writer.member("agentCard", in.agent_card);
  writer.member("statusCode", in.status_code);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
