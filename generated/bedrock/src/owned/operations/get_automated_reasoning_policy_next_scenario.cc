// Makes GetAutomatedReasoningPolicyNextScenario: the output of Client::get_automated_reasoning_policy_next_scenario,
// owned of views, and writes JSON. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev
// regenerate.
#include "outcrop/bedrock/owned/operations/get_automated_reasoning_policy_next_scenario.h"

#include "outcrop/bedrock/operations/get_automated_reasoning_policy_next_scenario.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

GetAutomatedReasoningPolicyNextScenario to_owned(const GetAutomatedReasoningPolicyNextScenarioView& view) {
  GetAutomatedReasoningPolicyNextScenario owned;
  internal::own(owned.policy_arn, view.policy_arn);
  internal::own(owned.scenario, view.scenario);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetAutomatedReasoningPolicyNextScenario& in) {
  writer.begin_object();
  writer.member("policyArn", in.policy_arn);
  writer.member("scenario", in.scenario);
  writer.end_object();
}

}  // namespace outcrop::bedrock
