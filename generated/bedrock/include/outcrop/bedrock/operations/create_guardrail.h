// Input and output of Client::create_guardrail.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/types/guardrail_automated_reasoning_policy_config.h"
#include "outcrop/bedrock/types/guardrail_content_policy_config.h"
#include "outcrop/bedrock/types/guardrail_contextual_grounding_policy_config.h"
#include "outcrop/bedrock/types/guardrail_cross_region_config.h"
#include "outcrop/bedrock/types/guardrail_sensitive_information_policy_config.h"
#include "outcrop/bedrock/types/guardrail_topic_policy_config.h"
#include "outcrop/bedrock/types/guardrail_word_policy_config.h"
#include "outcrop/bedrock/types/tag.h"
#include "outcrop/box.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::create_guardrail. An absent member is not sent.
/// The new guardrail's policies and the messages that stand in for what it blocks.
struct CreateGuardrailRequest {
  /// A name for people; calls refer to the guardrail by id or ARN.
  ///
  /// Required. 1 to 50 characters: letters, digits, hyphens and underscores. Sensitive: never logged.
  std::optional<std::string> name{};
  /// A note on what the guardrail is for; it has no effect.
  ///
  /// 1 to 200 characters. Sensitive: never logged.
  std::optional<std::string> description{};
  /// Subjects that must not come up. Absent: no topic is denied.
  Box<GuardrailTopicPolicyConfig> topic_policy_config{};
  /// Filters for harmful content and prompt attacks. Absent: none.
  Box<GuardrailContentPolicyConfig> content_policy_config{};
  /// Words that must not occur. Absent: none.
  Box<GuardrailWordPolicyConfig> word_policy_config{};
  /// Personal or secret data to block or mask, by kind or by regular expression. Absent: none.
  Box<GuardrailSensitiveInformationPolicyConfig> sensitive_information_policy_config{};
  /// Checks that answers rest on the given source and fit the question. Absent: no check.
  Box<GuardrailContextualGroundingPolicyConfig> contextual_grounding_policy_config{};
  /// Automated reasoning policies that answers are checked against. Absent: none.
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
  /// The KMS key that encrypts the guardrail: ARN, key id or alias. Absent: a key that AWS owns.
  ///
  /// 1 to 2048 characters.
  std::optional<std::string> kms_key_id{};
  /// Tags for the guardrail, such as for cost reports and access control.
  ///
  /// At most 200 entries.
  std::optional<std::vector<Tag>> tags{};
  /// Makes the call safe to repeat: of two calls with the same token only one creates a guardrail.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call. 1 to 256 characters, matching
  /// [a-zA-Z0-9]([-a-zA-Z0-9]{0,254}[a-zA-Z0-9])?.
  std::optional<std::string> client_request_token{};

  friend bool operator==(const CreateGuardrailRequest&, const CreateGuardrailRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateGuardrailRequest& in);

/// Output of Client::create_guardrail; valid as long as its Response.
/// Names the new guardrail.
struct CreateGuardrailView {
  /// The id that the service gave the guardrail.
  std::string_view guardrail_id{};
  /// The ARN that the service gave the guardrail.
  std::string_view guardrail_arn{};
  /// Always DRAFT, the working draft.
  std::string_view version{};
  /// When the guardrail was created.
  Timestamp created_at{};
};
const internal::Schema& schema_of(const CreateGuardrailView*);

}  // namespace outcrop::bedrock
