// Input and output of Client::get_automated_reasoning_policy_build_workflow.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::get_automated_reasoning_policy_build_workflow. An absent member is not sent.
struct GetAutomatedReasoningPolicyBuildWorkflowRequest {
  /// Required.
  std::optional<std::string> policy_arn{};
  /// Required.
  std::optional<std::string> build_workflow_id{};
};

/// Output of Client::get_automated_reasoning_policy_build_workflow; valid as long as its Response.
struct GetAutomatedReasoningPolicyBuildWorkflowView {
  std::string_view policy_arn{};
  std::string_view build_workflow_id{};
  Open<AutomatedReasoningPolicyBuildWorkflowStatus> status{};
  Open<AutomatedReasoningPolicyBuildWorkflowType> build_workflow_type{};
  /// Sensitive: never logged.
  std::optional<std::string_view> document_name{};
  Open<AutomatedReasoningPolicyBuildDocumentContentType> document_content_type{};
  /// Sensitive: never logged.
  std::optional<std::string_view> document_description{};
  Timestamp created_at{};
  Timestamp updated_at{};
};

}  // namespace outcrop::bedrock
