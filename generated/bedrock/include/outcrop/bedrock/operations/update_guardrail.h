// Input and output of Client::update_guardrail.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/types/guardrail_automated_reasoning_policy_config.h"
#include "outcrop/bedrock/types/guardrail_content_policy_config.h"
#include "outcrop/bedrock/types/guardrail_contextual_grounding_policy_config.h"
#include "outcrop/bedrock/types/guardrail_cross_region_config.h"
#include "outcrop/bedrock/types/guardrail_sensitive_information_policy_config.h"
#include "outcrop/bedrock/types/guardrail_topic_policy_config.h"
#include "outcrop/bedrock/types/guardrail_word_policy_config.h"
#include "outcrop/box.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::update_guardrail. An absent member is not sent.
/// The whole new draft: a policy that is absent is removed from it.
struct UpdateGuardrailRequest {
  /// The id or ARN of the guardrail whose draft to replace.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> guardrail_identifier{};
  /// The guardrail's name from now on.
  ///
  /// Required. 1 to 50 characters: letters, digits, hyphens and underscores. Sensitive: never logged.
  std::optional<std::string> name{};
  /// The note on what the guardrail is for, from now on.
  ///
  /// 1 to 200 characters. Sensitive: never logged.
  std::optional<std::string> description{};
  /// Subjects that must not come up. Absent: no topic is denied any more.
  Box<GuardrailTopicPolicyConfig> topic_policy_config{};
  /// Filters for harmful content and prompt attacks. Absent: none any more.
  Box<GuardrailContentPolicyConfig> content_policy_config{};
  /// Words that must not occur. Absent: none any more.
  Box<GuardrailWordPolicyConfig> word_policy_config{};
  /// Personal or secret data to block or mask. Absent: none any more.
  Box<GuardrailSensitiveInformationPolicyConfig> sensitive_information_policy_config{};
  /// Checks that answers rest on the given source and fit the question. Absent: none any more.
  Box<GuardrailContextualGroundingPolicyConfig> contextual_grounding_policy_config{};
  /// Automated reasoning policies that answers are checked against. Absent: none any more.
  std::optional<GuardrailAutomatedReasoningPolicyConfig> automated_reasoning_policy_config{};
  /// Lets other regions share the checking. The STANDARD tiers need it.
  std::optional<GuardrailCrossRegionConfig> cross_region_config{};
  /// The text that the caller gets in place of an answer when the prompt is blocked.
  ///
  /// Required. 1 to 500 characters. Sensitive: never logged.
  std::optional<std::string> blocked_input_messaging{};
  /// The text that the caller gets in place of the answer when that is blocked.
  ///
  /// Required. 1 to 500 characters. Sensitive: never logged.
  std::optional<std::string> blocked_outputs_messaging{};
  /// The KMS key that encrypts the guardrail: ARN, key id or alias.
  ///
  /// 1 to 2048 characters.
  std::optional<std::string> kms_key_id{};

  friend bool operator==(const UpdateGuardrailRequest&, const UpdateGuardrailRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateGuardrailRequest& in);

/// Output of Client::update_guardrail; valid as long as its Response.
/// Names the draft that was replaced.
struct UpdateGuardrailView {
  /// The id of the guardrail whose draft was replaced.
  std::string_view guardrail_id{};
  /// The ARN of the guardrail whose draft was replaced.
  std::string_view guardrail_arn{};
  /// The version that was changed: DRAFT.
  std::string_view version{};
  /// When the draft was replaced.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const UpdateGuardrailView*);

}  // namespace outcrop::bedrock
