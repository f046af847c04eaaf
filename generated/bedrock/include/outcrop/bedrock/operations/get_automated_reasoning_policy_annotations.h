// Input and output of Client::get_automated_reasoning_policy_annotations.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/views/automated_reasoning_policy_annotation.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::get_automated_reasoning_policy_annotations. An absent member is not sent.
struct GetAutomatedReasoningPolicyAnnotationsRequest {
  /// Required.
  std::optional<std::string> policy_arn{};
  /// Required.
  std::optional<std::string> build_workflow_id{};
};

/// Output of Client::get_automated_reasoning_policy_annotations; valid as long as its Response.
struct GetAutomatedReasoningPolicyAnnotationsView {
  std::string_view policy_arn{};
  /// Sensitive: never logged.
  std::string_view name{};
  std::string_view build_workflow_id{};
  std::span<const AutomatedReasoningPolicyAnnotationView> annotations{};
  std::string_view annotation_set_hash{};
  Timestamp updated_at{};
};

}  // namespace outcrop::bedrock
