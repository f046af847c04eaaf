// AutomatedReasoningPolicyBuildWorkflowSummaryView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// A build workflow as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyBuildWorkflowSummary.html
struct AutomatedReasoningPolicyBuildWorkflowSummaryView {
  /// The ARN of the policy that the workflow works on.
  std::string_view policy_arn{};
  /// The workflow's id, which is unique for the policy.
  std::string_view build_workflow_id{};
  /// The state that the workflow was in when the page was made.
  Open<AutomatedReasoningPolicyBuildWorkflowStatus> status{};
  /// What the workflow does with the policy.
  Open<AutomatedReasoningPolicyBuildWorkflowType> build_workflow_type{};
  /// When the workflow was started.
  Timestamp created_at{};
  /// When the workflow changed last.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyBuildWorkflowSummaryView*);

}  // namespace outcrop::bedrock
