// Input and output of Client::create_guardrail.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock/types/guardrail_automated_reasoning_policy_config.h"
#include "outcrop/bedrock/types/guardrail_content_policy_config.h"
#include "outcrop/bedrock/types/guardrail_contextual_grounding_policy_config.h"
#include "outcrop/bedrock/types/guardrail_cross_region_config.h"
#include "outcrop/bedrock/types/guardrail_sensitive_information_policy_config.h"
#include "outcrop/bedrock/types/guardrail_topic_policy_config.h"
#include "outcrop/bedrock/types/guardrail_word_policy_config.h"
#include "outcrop/bedrock/types/tag.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::create_guardrail. An absent member is not sent.
struct CreateGuardrailRequest {
  /// Required. Sensitive: never logged.
  std::optional<std::string> name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  std::optional<GuardrailTopicPolicyConfig> topic_policy_config{};
  std::optional<GuardrailContentPolicyConfig> content_policy_config{};
  std::optional<GuardrailWordPolicyConfig> word_policy_config{};
  std::optional<GuardrailSensitiveInformationPolicyConfig> sensitive_information_policy_config{};
  std::optional<GuardrailContextualGroundingPolicyConfig> contextual_grounding_policy_config{};
  std::optional<GuardrailAutomatedReasoningPolicyConfig> automated_reasoning_policy_config{};
  std::optional<GuardrailCrossRegionConfig> cross_region_config{};
  /// Required. Sensitive: never logged.
  std::optional<std::string> blocked_input_messaging{};
  /// Required. Sensitive: never logged.
  std::optional<std::string> blocked_outputs_messaging{};
  std::optional<std::string> kms_key_id{};
  std::optional<std::vector<Tag>> tags{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_request_token{};
};

/// Output of Client::create_guardrail; valid as long as its Response.
struct CreateGuardrailView {
  std::string_view guardrail_id{};
  std::string_view guardrail_arn{};
  std::string_view version{};
  Timestamp created_at{};
};

}  // namespace outcrop::bedrock
