// AutomatedReasoningPolicyScenarioView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <span>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/open.h"

namespace outcrop::bedrock {

struct AutomatedReasoningPolicyScenarioView {
  /// Sensitive: never logged.
  std::string_view expression{};
  /// Sensitive: never logged.
  std::string_view alternate_expression{};
  Open<AutomatedReasoningCheckResult> expected_result{};
  std::span<const std::string_view> rule_ids{};
};

}  // namespace outcrop::bedrock
