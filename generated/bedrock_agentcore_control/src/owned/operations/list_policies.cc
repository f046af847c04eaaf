// Makes ListPolicies: the output of Client::list_policies, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/list_policies.h"

#include "outcrop/bedrock_agentcore_control/operations/list_policies.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ListPolicies to_owned(const ListPoliciesView& view) {
  ListPolicies owned;
  internal::own(owned.policies, view.policies);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListPolicies& in) {
  writer.begin_object();
  writer.member("policies", in.policies);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
