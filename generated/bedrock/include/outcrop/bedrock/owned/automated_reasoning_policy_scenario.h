// AutomatedReasoningPolicyScenario.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock {

struct AutomatedReasoningPolicyScenarioView;

/// A case that a policy's rules allow or forbid, for people to judge whether they should.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyScenario.html
struct AutomatedReasoningPolicyScenario {
  /// The scenario in formal logic, over variables of the policy.
  ///
  /// Sensitive: never logged.
  std::string expression{};
  /// The same scenario in a form that is easier to read.
  ///
  /// Sensitive: never logged.
  std::string alternate_expression{};
  /// What the check ought to find in this case.
  std::optional<OwnedOpen<AutomatedReasoningCheckResult>> expected_result{};
  /// The ids of the rules that the scenario is about.
  std::optional<std::vector<std::string>> rule_ids{};

  friend bool operator==(const AutomatedReasoningPolicyScenario&, const AutomatedReasoningPolicyScenario&) = default;
};
AutomatedReasoningPolicyScenario to_owned(const AutomatedReasoningPolicyScenarioView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyScenario& in);

}  // namespace outcrop::bedrock
