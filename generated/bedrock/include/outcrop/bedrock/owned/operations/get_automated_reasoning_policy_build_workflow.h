// GetAutomatedReasoningPolicyBuildWorkflow: the output of Client::get_automated_reasoning_policy_build_workflow, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct GetAutomatedReasoningPolicyBuildWorkflowView;

/// The state of a build workflow and what it works from.
struct GetAutomatedReasoningPolicyBuildWorkflow {
  /// The ARN of the policy that the workflow works on.
  std::string policy_arn{};
  /// The workflow's id, which is unique for the policy.
  std::string build_workflow_id{};
  /// The state that the workflow is in.
  std::optional<OwnedOpen<AutomatedReasoningPolicyBuildWorkflowStatus>> status{};
  /// What the workflow does with the policy.
  std::optional<OwnedOpen<AutomatedReasoningPolicyBuildWorkflowType>> build_workflow_type{};
  /// The name of the document that the workflow works from; absent where there is none.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> document_name{};
  /// The format of that document; absent where there is none.
  std::optional<OwnedOpen<AutomatedReasoningPolicyBuildDocumentContentType>> document_content_type{};
  /// What that document is about; absent where nothing was said.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> document_description{};
  /// When the workflow was started.
  Timestamp created_at{};
  /// When the workflow changed last; deleting it asks for this time.
  Timestamp updated_at{};

  friend bool operator==(const GetAutomatedReasoningPolicyBuildWorkflow&,
                         const GetAutomatedReasoningPolicyBuildWorkflow&) = default;
};
GetAutomatedReasoningPolicyBuildWorkflow to_owned(const GetAutomatedReasoningPolicyBuildWorkflowView& view);
void write_json(internal::JsonWriter& writer, const GetAutomatedReasoningPolicyBuildWorkflow& in);

}  // namespace outcrop::bedrock
