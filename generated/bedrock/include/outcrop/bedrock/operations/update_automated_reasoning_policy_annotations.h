// Input and output of Client::update_automated_reasoning_policy_annotations.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock/types/automated_reasoning_policy_annotation.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::update_automated_reasoning_policy_annotations. An absent member is not sent.
struct UpdateAutomatedReasoningPolicyAnnotationsRequest {
  /// Required.
  std::optional<std::string> policy_arn{};
  /// Required.
  std::optional<std::string> build_workflow_id{};
  /// Required.
  std::optional<std::vector<AutomatedReasoningPolicyAnnotation>> annotations{};
  /// Required.
  std::optional<std::string> last_updated_annotation_set_hash{};
};

/// Output of Client::update_automated_reasoning_policy_annotations; valid as long as its Response.
struct UpdateAutomatedReasoningPolicyAnnotationsView {
  std::string_view policy_arn{};
  std::string_view build_workflow_id{};
  std::string_view annotation_set_hash{};
  Timestamp updated_at{};
};

}  // namespace outcrop::bedrock
