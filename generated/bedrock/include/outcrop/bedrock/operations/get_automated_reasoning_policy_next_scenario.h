// Input and output of Client::get_automated_reasoning_policy_next_scenario.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/automated_reasoning_policy_scenario.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::get_automated_reasoning_policy_next_scenario. An absent member is not sent.
/// The build workflow whose next scenario to read.
struct GetAutomatedReasoningPolicyNextScenarioRequest {
  /// The ARN of the policy that the workflow works on.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> policy_arn{};
  /// The id of the workflow that made the scenarios.
  ///
  /// Required. At most 36 characters.
  std::optional<std::string> build_workflow_id{};

  friend bool operator==(const GetAutomatedReasoningPolicyNextScenarioRequest&,
                         const GetAutomatedReasoningPolicyNextScenarioRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetAutomatedReasoningPolicyNextScenarioRequest& in);

/// Output of Client::get_automated_reasoning_policy_next_scenario; valid as long as its Response.
/// The next scenario to judge.
struct GetAutomatedReasoningPolicyNextScenarioView {
  /// The ARN of the policy that the scenario is about.
  std::string_view policy_arn{};
  /// The scenario; absent where there is none left.
  OptionalRef<AutomatedReasoningPolicyScenarioView> scenario{};
};
const internal::Schema& schema_of(const GetAutomatedReasoningPolicyNextScenarioView*);

}  // namespace outcrop::bedrock
