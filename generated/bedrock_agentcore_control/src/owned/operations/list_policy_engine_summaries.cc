// Makes ListPolicyEngineSummaries: the output of Client::list_policy_engine_summaries, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/list_policy_engine_summaries.h"

#include "outcrop/bedrock_agentcore_control/operations/list_policy_engine_summaries.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ListPolicyEngineSummaries to_owned(const ListPolicyEngineSummariesView& view) {
  ListPolicyEngineSummaries owned;
  internal::own(owned.policy_engines, view.policy_engines);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListPolicyEngineSummaries& in) {
  writer.begin_object();
  writer.member("policyEngines", in.policy_engines);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
