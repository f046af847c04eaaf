// Makes AutomatedReasoningPolicyScenario of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/automated_reasoning_policy_scenario.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/automated_reasoning_policy_scenario.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

AutomatedReasoningPolicyScenario to_owned(const AutomatedReasoningPolicyScenarioView& view) {
  AutomatedReasoningPolicyScenario owned;
  internal::own(owned.expression, view.expression);
  internal::own(owned.alternate_expression, view.alternate_expression);
  internal::own(owned.expected_result, view.expected_result);
  internal::own(owned.rule_ids, view.rule_ids);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyScenario& in) {
  writer.begin_object();
  writer.sensitive().member("expression", in.expression);
  writer.sensitive().member("alternateExpression", in.alternate_expression);
  writer.member("expectedResult", in.expected_result);
  writer.member("ruleIds", in.rule_ids);
  writer.end_object();
}

}  // namespace outcrop::bedrock
