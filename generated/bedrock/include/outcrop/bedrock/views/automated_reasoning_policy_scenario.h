// AutomatedReasoningPolicyScenarioView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <span>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock {

/// A case that a policy's rules allow or forbid, for people to judge whether they should.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyScenario.html
struct AutomatedReasoningPolicyScenarioView {
  /// The scenario in formal logic, over variables of the policy.
  ///
  /// Sensitive: never logged.
  std::string_view expression{};
  /// The same scenario in a form that is easier to read.
  ///
  /// Sensitive: never logged.
  std::string_view alternate_expression{};
  /// What the check ought to find in this case.
  Open<AutomatedReasoningCheckResult> expected_result{};
  /// The ids of the rules that the scenario is about.
  std::span<const std::string_view> rule_ids{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyScenarioView*);

}  // namespace outcrop::bedrock
