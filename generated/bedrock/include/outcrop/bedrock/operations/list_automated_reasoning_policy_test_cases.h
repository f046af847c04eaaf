// Input and output of Client::list_automated_reasoning_policy_test_cases.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/views/automated_reasoning_policy_test_case.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::list_automated_reasoning_policy_test_cases. An absent member is not sent.
struct ListAutomatedReasoningPolicyTestCasesRequest {
  /// Required.
  std::optional<std::string> policy_arn{};
  std::optional<std::string> next_token{};
  std::optional<std::int32_t> max_results{};
};

/// Output of Client::list_automated_reasoning_policy_test_cases; valid as long as its Response.
struct ListAutomatedReasoningPolicyTestCasesView {
  std::span<const AutomatedReasoningPolicyTestCaseView> test_cases{};
  std::optional<std::string_view> next_token{};
};

}  // namespace outcrop::bedrock
