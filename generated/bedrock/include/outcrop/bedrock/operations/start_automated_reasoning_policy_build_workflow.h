// Input and output of Client::start_automated_reasoning_policy_build_workflow.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/types/automated_reasoning_policy_build_workflow_source.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::start_automated_reasoning_policy_build_workflow. An absent member is not sent.
/// What to build for which policy, and from what.
struct StartAutomatedReasoningPolicyBuildWorkflowRequest {
  /// The policy's ARN, without a version.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> policy_arn{};
  /// What the workflow does, which decides what `sourceContent` has to hold.
  ///
  /// Required.
  std::optional<OwnedOpen<AutomatedReasoningPolicyBuildWorkflowType>> build_workflow_type{};
  /// Makes the call safe to repeat: of two calls with the same token only one starts a workflow.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call. 1 to 256 characters, matching
  /// [a-zA-Z0-9]([-a-zA-Z0-9]{0,254}[a-zA-Z0-9])?.
  std::optional<std::string> client_request_token{};
  /// What to build from; it is the whole body of the request.
  ///
  /// Required.
  std::optional<AutomatedReasoningPolicyBuildWorkflowSource> source_content{};

  friend bool operator==(const StartAutomatedReasoningPolicyBuildWorkflowRequest&,
                         const StartAutomatedReasoningPolicyBuildWorkflowRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const StartAutomatedReasoningPolicyBuildWorkflowRequest& in);

/// Output of Client::start_automated_reasoning_policy_build_workflow; valid as long as its Response.
/// Names the workflow that was started.
struct StartAutomatedReasoningPolicyBuildWorkflowView {
  /// The ARN of the policy that the workflow works on.
  std::string_view policy_arn{};
  /// The workflow's id, by which to ask for its state and results.
  std::string_view build_workflow_id{};
};
const internal::Schema& schema_of(const StartAutomatedReasoningPolicyBuildWorkflowView*);

}  // namespace outcrop::bedrock
