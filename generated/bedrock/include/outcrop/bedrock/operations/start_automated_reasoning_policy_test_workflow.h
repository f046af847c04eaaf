// Input and output of Client::start_automated_reasoning_policy_test_workflow.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::start_automated_reasoning_policy_test_workflow. An absent member is not sent.
/// Which test cases to run against which build.
struct StartAutomatedReasoningPolicyTestWorkflowRequest {
  /// The ARN of the policy to test.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> policy_arn{};
  /// The id of the build workflow to test, which has to be COMPLETED.
  ///
  /// Required. At most 36 characters.
  std::optional<std::string> build_workflow_id{};
  /// The ids of the test cases to run. Absent: all of the policy's.
  ///
  /// 1 entry.
  std::optional<std::vector<std::string>> test_case_ids{};
  /// Makes the call safe to repeat: of two calls with the same token only one starts the tests.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call. 1 to 256 characters, matching
  /// [a-zA-Z0-9]([-a-zA-Z0-9]{0,254}[a-zA-Z0-9])?.
  std::optional<std::string> client_request_token{};

  friend bool operator==(const StartAutomatedReasoningPolicyTestWorkflowRequest&,
                         const StartAutomatedReasoningPolicyTestWorkflowRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const StartAutomatedReasoningPolicyTestWorkflowRequest& in);

/// Output of Client::start_automated_reasoning_policy_test_workflow; valid as long as its Response.
/// Says that the tests are being run.
struct StartAutomatedReasoningPolicyTestWorkflowView {
  /// The ARN of the policy that is tested.
  std::string_view policy_arn{};
};
const internal::Schema& schema_of(const StartAutomatedReasoningPolicyTestWorkflowView*);

}  // namespace outcrop::bedrock
