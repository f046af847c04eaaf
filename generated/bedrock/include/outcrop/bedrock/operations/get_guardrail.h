// Input and output of Client::get_guardrail.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/views/guardrail_automated_reasoning_policy.h"
#include "outcrop/bedrock/views/guardrail_content_policy.h"
#include "outcrop/bedrock/views/guardrail_contextual_grounding_policy.h"
#include "outcrop/bedrock/views/guardrail_cross_region_details.h"
#include "outcrop/bedrock/views/guardrail_sensitive_information_policy.h"
#include "outcrop/bedrock/views/guardrail_topic_policy.h"
#include "outcrop/bedrock/views/guardrail_word_policy.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::get_guardrail. An absent member is not sent.
struct GetGuardrailRequest {
  /// Required.
  std::optional<std::string> guardrail_identifier{};
  std::optional<std::string> guardrail_version{};
};

/// Output of Client::get_guardrail; valid as long as its Response.
struct GetGuardrailView {
  /// Sensitive: never logged.
  std::string_view name{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  std::string_view guardrail_id{};
  std::string_view guardrail_arn{};
  std::string_view version{};
  Open<GuardrailStatus> status{};
  OptionalRef<GuardrailTopicPolicyView> topic_policy{};
  OptionalRef<GuardrailContentPolicyView> content_policy{};
  OptionalRef<GuardrailWordPolicyView> word_policy{};
  OptionalRef<GuardrailSensitiveInformationPolicyView> sensitive_information_policy{};
  OptionalRef<GuardrailContextualGroundingPolicyView> contextual_grounding_policy{};
  OptionalRef<GuardrailAutomatedReasoningPolicyView> automated_reasoning_policy{};
  OptionalRef<GuardrailCrossRegionDetailsView> cross_region_details{};
  Timestamp created_at{};
  Timestamp updated_at{};
  /// Sensitive: never logged.
  std::span<const std::string_view> status_reasons{};
  /// Sensitive: never logged.
  std::span<const std::string_view> failure_recommendations{};
  /// Sensitive: never logged.
  std::string_view blocked_input_messaging{};
  /// Sensitive: never logged.
  std::string_view blocked_outputs_messaging{};
  std::optional<std::string_view> kms_key_arn{};
};

}  // namespace outcrop::bedrock
