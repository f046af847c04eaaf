// Input and output of Client::get_automated_reasoning_policy_next_scenario.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock/views/automated_reasoning_policy_scenario.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::get_automated_reasoning_policy_next_scenario. An absent member is not sent.
struct GetAutomatedReasoningPolicyNextScenarioRequest {
  /// Required.
  std::optional<std::string> policy_arn{};
  /// Required.
  std::optional<std::string> build_workflow_id{};
};

/// Output of Client::get_automated_reasoning_policy_next_scenario; valid as long as its Response.
struct GetAutomatedReasoningPolicyNextScenarioView {
  std::string_view policy_arn{};
  OptionalRef<AutomatedReasoningPolicyScenarioView> scenario{};
};

}  // namespace outcrop::bedrock
