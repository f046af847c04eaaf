// Input and output of Client::get_guardrail.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
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
/// Which version of which guardrail.
struct GetGuardrailRequest {
  /// The id or ARN of the guardrail to describe.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> guardrail_identifier{};
  /// A version's number, or DRAFT. Absent: DRAFT.
  ///
  /// Matching (([1-9][0-9]{0,7})|(DRAFT)).
  std::optional<std::string> guardrail_version{};

  friend bool operator==(const GetGuardrailRequest&, const GetGuardrailRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetGuardrailRequest& in);

/// Output of Client::get_guardrail; valid as long as its Response.
/// Everything about one version of a guardrail.
struct GetGuardrailView {
  /// The guardrail's name, for people.
  ///
  /// Sensitive: never logged.
  std::string_view name{};
  /// What the guardrail or this version is for, in the words of its maker.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// The guardrail's id, which calls of a model can name it by.
  std::string_view guardrail_id{};
  /// The guardrail's ARN, which calls of a model can name it by.
  std::string_view guardrail_arn{};
  /// The version that this answer describes: a number, or DRAFT.
  std::string_view version{};
  /// Whether the guardrail can be used, or what is being done to it.
  Open<GuardrailStatus> status{};
  /// Subjects that must not come up; absent where none is denied.
  OptionalRef<GuardrailTopicPolicyView> topic_policy{};
  /// Filters for harmful content and prompt attacks; absent where there are none.
  OptionalRef<GuardrailContentPolicyView> content_policy{};
  /// Words that must not occur; absent where there are none.
  OptionalRef<GuardrailWordPolicyView> word_policy{};
  /// Personal or secret data that is blocked or masked; absent where none is.
  OptionalRef<GuardrailSensitiveInformationPolicyView> sensitive_information_policy{};
  /// The checks that answers rest on their source and fit the question; absent where there are none.
  OptionalRef<GuardrailContextualGroundingPolicyView> contextual_grounding_policy{};
  /// The automated reasoning policies that answers are checked against; absent where there are none.
  OptionalRef<GuardrailAutomatedReasoningPolicyView> automated_reasoning_policy{};
  /// The guardrail profile that lets other regions share the checking; absent where they do not.
  OptionalRef<GuardrailCrossRegionDetailsView> cross_region_details{};
  /// When the guardrail was created.
  Timestamp created_at{};
  /// When the guardrail changed last.
  Timestamp updated_at{};
  /// Why the guardrail is FAILED; nothing otherwise.
  ///
  /// Sensitive: never logged.
  std::span<const std::string_view> status_reasons{};
  /// What to do about a FAILED guardrail before trying again; nothing otherwise.
  ///
  /// Sensitive: never logged.
  std::span<const std::string_view> failure_recommendations{};
  /// The text that callers get in place of an answer when the prompt is blocked.
  ///
  /// Sensitive: never logged.
  std::string_view blocked_input_messaging{};
  /// The text that callers get in place of the answer when that is blocked.
  ///
  /// Sensitive: never logged.
  std::string_view blocked_outputs_messaging{};
  /// The customer's KMS key that encrypts the guardrail. Absent where AWS owns the key.
  std::optional<std::string_view> kms_key_arn{};
};
const internal::Schema& schema_of(const GetGuardrailView*);

}  // namespace outcrop::bedrock
