// GetAutomatedReasoningPolicyNextScenario: the output of Client::get_automated_reasoning_policy_next_scenario, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock/owned/automated_reasoning_policy_scenario.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/box.h"

namespace outcrop::bedrock {

struct GetAutomatedReasoningPolicyNextScenarioView;

/// The next scenario to judge.
struct GetAutomatedReasoningPolicyNextScenario {
  /// The ARN of the policy that the scenario is about.
  std::string policy_arn{};
  /// The scenario; absent where there is none left.
  Box<AutomatedReasoningPolicyScenario> scenario{};

  friend bool operator==(const GetAutomatedReasoningPolicyNextScenario&,
                         const GetAutomatedReasoningPolicyNextScenario&) = default;
};
GetAutomatedReasoningPolicyNextScenario to_owned(const GetAutomatedReasoningPolicyNextScenarioView& view);
void write_json(internal::JsonWriter& writer, const GetAutomatedReasoningPolicyNextScenario& in);

}  // namespace outcrop::bedrock
