// Input and output of Client::get_automated_reasoning_policy_build_workflow.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::get_automated_reasoning_policy_build_workflow. An absent member is not sent.
/// Which build workflow of which policy.
struct GetAutomatedReasoningPolicyBuildWorkflowRequest {
  /// The ARN of the policy that the workflow works on.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> policy_arn{};
  /// The workflow's id, as the call that started it returned it.
  ///
  /// Required. At most 36 characters.
  std::optional<std::string> build_workflow_id{};

  friend bool operator==(const GetAutomatedReasoningPolicyBuildWorkflowRequest&,
                         const GetAutomatedReasoningPolicyBuildWorkflowRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetAutomatedReasoningPolicyBuildWorkflowRequest& in);

/// Output of Client::get_automated_reasoning_policy_build_workflow; valid as long as its Response.
/// The state of a build workflow and what it works from.
struct GetAutomatedReasoningPolicyBuildWorkflowView {
  /// The ARN of the policy that the workflow works on.
  std::string_view policy_arn{};
  /// The workflow's id, which is unique for the policy.
  std::string_view build_workflow_id{};
  /// The state that the workflow is in.
  Open<AutomatedReasoningPolicyBuildWorkflowStatus> status{};
  /// What the workflow does with the policy.
  Open<AutomatedReasoningPolicyBuildWorkflowType> build_workflow_type{};
  /// The name of the document that the workflow works from; absent where there is none.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> document_name{};
  /// The format of that document; absent where there is none.
  Open<AutomatedReasoningPolicyBuildDocumentContentType> document_content_type{};
  /// What that document is about; absent where nothing was said.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> document_description{};
  /// When the workflow was started.
  Timestamp created_at{};
  /// When the workflow changed last; deleting it asks for this time.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const GetAutomatedReasoningPolicyBuildWorkflowView*);

}  // namespace outcrop::bedrock
