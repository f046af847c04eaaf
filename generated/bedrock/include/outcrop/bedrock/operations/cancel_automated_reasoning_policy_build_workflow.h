// Input and output of Client::cancel_automated_reasoning_policy_build_workflow.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::cancel_automated_reasoning_policy_build_workflow. An absent member is not sent.
/// Which build workflow of which policy to stop.
struct CancelAutomatedReasoningPolicyBuildWorkflowRequest {
  /// The ARN of the policy that the workflow works on.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> policy_arn{};
  /// The id of the workflow to stop.
  ///
  /// Required. At most 36 characters.
  std::optional<std::string> build_workflow_id{};

  friend bool operator==(const CancelAutomatedReasoningPolicyBuildWorkflowRequest&,
                         const CancelAutomatedReasoningPolicyBuildWorkflowRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CancelAutomatedReasoningPolicyBuildWorkflowRequest& in);

/// Output of Client::cancel_automated_reasoning_policy_build_workflow; valid as long as its Response.
/// Says that the workflow is being stopped. It has no members.
struct CancelAutomatedReasoningPolicyBuildWorkflowView {};
const internal::Schema& schema_of(const CancelAutomatedReasoningPolicyBuildWorkflowView*);

}  // namespace outcrop::bedrock
