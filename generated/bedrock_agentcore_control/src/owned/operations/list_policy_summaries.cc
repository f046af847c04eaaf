// Makes ListPolicySummaries: the output of Client::list_policy_summaries, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/list_policy_summaries.h"

#include "outcrop/bedrock_agentcore_control/operations/list_policy_summaries.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ListPolicySummaries to_owned(const ListPolicySummariesView& view) {
  ListPolicySummaries owned;
  internal::own(owned.policies, view.policies);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListPolicySummaries& in) {
  writer.begin_object();
  writer.member("policies", in.policies);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
