// Decode tables of AutomatedReasoningPolicyScenarioView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/automated_reasoning_policy_scenario.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field automated_reasoning_policy_scenario_fields[] = {
    {"expression", &internal::string_type, offsetof(AutomatedReasoningPolicyScenarioView, expression),
     internal::Slot::plain, true},
    {"alternateExpression", &internal::string_type,
     offsetof(AutomatedReasoningPolicyScenarioView, alternate_expression), internal::Slot::plain, true},
    {"expectedResult", &schemas::automated_reasoning_check_result_type,
     offsetof(AutomatedReasoningPolicyScenarioView, expected_result), internal::Slot::plain},
    {"ruleIds", &internal::string_list_type, offsetof(AutomatedReasoningPolicyScenarioView, rule_ids),
     internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema automated_reasoning_policy_scenario_schema =
    internal::structure_schema<AutomatedReasoningPolicyScenarioView>("AutomatedReasoningPolicyScenario",
                                                                     automated_reasoning_policy_scenario_fields);
constinit const internal::Type automated_reasoning_policy_scenario_type =
    internal::structure_type<AutomatedReasoningPolicyScenarioView>(automated_reasoning_policy_scenario_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AutomatedReasoningPolicyScenarioView*) {
  return schemas::automated_reasoning_policy_scenario_schema;
}

}  // namespace outcrop::bedrock
