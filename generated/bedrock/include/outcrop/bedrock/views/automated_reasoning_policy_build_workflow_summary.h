// AutomatedReasoningPolicyBuildWorkflowSummaryView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct AutomatedReasoningPolicyBuildWorkflowSummaryView {
  std::string_view policy_arn{};
  std::string_view build_workflow_id{};
  Open<AutomatedReasoningPolicyBuildWorkflowStatus> status{};
  Open<AutomatedReasoningPolicyBuildWorkflowType> build_workflow_type{};
  Timestamp created_at{};
  Timestamp updated_at{};
};

}  // namespace outcrop::bedrock
