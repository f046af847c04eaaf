// Makes ListAutomatedReasoningPolicies: the output of Client::list_automated_reasoning_policies, owned of views, and
// writes JSON. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/list_automated_reasoning_policies.h"

#include "outcrop/bedrock/operations/list_automated_reasoning_policies.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

ListAutomatedReasoningPolicies to_owned(const ListAutomatedReasoningPoliciesView& view) {
  ListAutomatedReasoningPolicies owned;
  internal::own(owned.automated_reasoning_policy_summaries, view.automated_reasoning_policy_summaries);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListAutomatedReasoningPolicies& in) {
  writer.begin_object();
  writer.member("automatedReasoningPolicySummaries", in.automated_reasoning_policy_summaries);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock
