// AutomatedReasoningPolicyBuildWorkflowSource and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/types/automated_reasoning_policy_annotation.h"
#include "outcrop/bedrock/types/automated_reasoning_policy_definition.h"
#include "outcrop/blob.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

struct AutomatedReasoningPolicyBuildWorkflowDocument {
  /// Required. Sensitive: never logged.
  std::optional<Blob> document{};
  /// Required.
  std::optional<OwnedOpen<AutomatedReasoningPolicyBuildDocumentContentType>> document_content_type{};
  /// Required. Sensitive: never logged.
  std::optional<std::string> document_name{};
  /// Sensitive: never logged.
  std::optional<std::string> document_description{};
};

struct AutomatedReasoningPolicyBuildWorkflowRepairContent {
  /// Required.
  std::optional<std::vector<AutomatedReasoningPolicyAnnotation>> annotations{};
};

/// One of its members has to be set.
struct AutomatedReasoningPolicyGenerateFidelityReportContent {
  std::optional<std::vector<AutomatedReasoningPolicyBuildWorkflowDocument>> documents{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct AutomatedReasoningPolicyIterativeRefinementContent {
  /// Required.
  std::optional<std::vector<AutomatedReasoningPolicyBuildWorkflowDocument>> documents{};
  /// Sensitive: never logged.
  std::optional<std::string> feedback{};
};

/// One of its members has to be set.
struct AutomatedReasoningPolicyWorkflowTypeContent {
  std::optional<std::vector<AutomatedReasoningPolicyBuildWorkflowDocument>> documents{};
  std::optional<AutomatedReasoningPolicyBuildWorkflowRepairContent> policy_repair_assets{};
  std::optional<AutomatedReasoningPolicyGenerateFidelityReportContent> generate_fidelity_report_content{};
  std::optional<AutomatedReasoningPolicyIterativeRefinementContent> iterative_refinement_content{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct AutomatedReasoningPolicyBuildWorkflowSource {
  std::optional<AutomatedReasoningPolicyDefinition> policy_definition{};
  std::optional<AutomatedReasoningPolicyWorkflowTypeContent> workflow_content{};
};

}  // namespace outcrop::bedrock
