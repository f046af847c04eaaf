// Input and output of Client::delete_automated_reasoning_policy_build_workflow.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::delete_automated_reasoning_policy_build_workflow. An absent member is not sent.
/// Which build workflow to delete, and in which state.
struct DeleteAutomatedReasoningPolicyBuildWorkflowRequest {
  /// The ARN of the policy that the workflow worked on.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> policy_arn{};
  /// The id of the workflow to delete.
  ///
  /// Required. At most 36 characters.
  std::optional<std::string> build_workflow_id{};
  /// The workflow's `updatedAt` as the caller knows it. The call is refused if the workflow has changed since.
  ///
  /// Required.
  std::optional<Timestamp> last_updated_at{};

  friend bool operator==(const DeleteAutomatedReasoningPolicyBuildWorkflowRequest&,
                         const DeleteAutomatedReasoningPolicyBuildWorkflowRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteAutomatedReasoningPolicyBuildWorkflowRequest& in);

/// Output of Client::delete_automated_reasoning_policy_build_workflow; valid as long as its Response.
/// Says that the workflow is deleted. It has no members.
struct DeleteAutomatedReasoningPolicyBuildWorkflowView {};
const internal::Schema& schema_of(const DeleteAutomatedReasoningPolicyBuildWorkflowView*);

}  // namespace outcrop::bedrock
