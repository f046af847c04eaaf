// AutomatedReasoningPolicyTestCaseView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct AutomatedReasoningPolicyTestCaseView {
  std::string_view test_case_id{};
  /// Sensitive: never logged.
  std::string_view guard_content{};
  /// Sensitive: never logged.
  std::optional<std::string_view> query_content{};
  Open<AutomatedReasoningCheckResult> expected_aggregated_findings_result{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::optional<double> confidence_threshold{};
};

}  // namespace outcrop::bedrock
