// AutomatedReasoningPolicyBuildWorkflowSummary.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct AutomatedReasoningPolicyBuildWorkflowSummaryView;

/// A build workflow as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyBuildWorkflowSummary.html
struct AutomatedReasoningPolicyBuildWorkflowSummary {
  /// The ARN of the policy that the workflow works on.
  std::string policy_arn{};
  /// The workflow's id, which is unique for the policy.
  std::string build_workflow_id{};
  /// The state that the workflow was in when the page was made.
  std::optional<OwnedOpen<AutomatedReasoningPolicyBuildWorkflowStatus>> status{};
  /// What the workflow does with the policy.
  std::optional<OwnedOpen<AutomatedReasoningPolicyBuildWorkflowType>> build_workflow_type{};
  /// When the workflow was started.
  Timestamp created_at{};
  /// When the workflow changed last.
  Timestamp updated_at{};

  friend bool operator==(const AutomatedReasoningPolicyBuildWorkflowSummary&,
                         const AutomatedReasoningPolicyBuildWorkflowSummary&) = default;
};
AutomatedReasoningPolicyBuildWorkflowSummary to_owned(const AutomatedReasoningPolicyBuildWorkflowSummaryView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyBuildWorkflowSummary& in);

}  // namespace outcrop::bedrock
