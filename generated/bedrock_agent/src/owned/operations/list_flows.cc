// Makes ListFlows: the output of Client::list_flows, owned of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/list_flows.h"

#include "outcrop/bedrock_agent/operations/list_flows.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

ListFlows to_owned(const ListFlowsView& view) {
  ListFlows owned;
  internal::own(owned.flow_summaries, view.flow_summaries);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListFlows& in) {
  writer.begin_object();
  writer.member("flowSummaries", in.flow_summaries);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
