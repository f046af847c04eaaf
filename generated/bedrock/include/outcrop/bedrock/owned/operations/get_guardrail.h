// GetGuardrail: the output of Client::get_guardrail, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/owned/guardrail_automated_reasoning_policy.h"
#include "outcrop/bedrock/owned/guardrail_content_policy.h"
#include "outcrop/bedrock/owned/guardrail_contextual_grounding_policy.h"
#include "outcrop/bedrock/owned/guardrail_cross_region_details.h"
#include "outcrop/bedrock/owned/guardrail_sensitive_information_policy.h"
#include "outcrop/bedrock/owned/guardrail_topic_policy.h"
#include "outcrop/bedrock/owned/guardrail_word_policy.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct GetGuardrailView;

/// Everything about one version of a guardrail.
struct GetGuardrail {
  /// The guardrail's name, for people.
  ///
  /// Sensitive: never logged.
  std::string name{};
  /// What the guardrail or this version is for, in the words of its maker.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// The guardrail's id, which calls of a model can name it by.
  std::string guardrail_id{};
  /// The guardrail's ARN, which calls of a model can name it by.
  std::string guardrail_arn{};
  /// The version that this answer describes: a number, or DRAFT.
  std::string version{};
  /// Whether the guardrail can be used, or what is being done to it.
  std::optional<OwnedOpen<GuardrailStatus>> status{};
  /// Subjects that must not come up; absent where none is denied.
  Box<GuardrailTopicPolicy> topic_policy{};
  /// Filters for harmful content and prompt attacks; absent where there are none.
  Box<GuardrailContentPolicy> content_policy{};
  /// Words that must not occur; absent where there are none.
  Box<GuardrailWordPolicy> word_policy{};
  /// Personal or secret data that is blocked or masked; absent where none is.
  Box<GuardrailSensitiveInformationPolicy> sensitive_information_policy{};
  /// The checks that answers rest on their source and fit the question; absent where there are none.
  Box<GuardrailContextualGroundingPolicy> contextual_grounding_policy{};
  /// The automated reasoning policies that answers are checked against; absent where there are none.
  std::optional<GuardrailAutomatedReasoningPolicy> automated_reasoning_policy{};
  /// The guardrail profile that lets other regions share the checking; absent where they do not.
  Box<GuardrailCrossRegionDetails> cross_region_details{};
  /// When the guardrail was created.
  Timestamp created_at{};
  /// When the guardrail changed last.
  Timestamp updated_at{};
  /// Why the guardrail is FAILED; nothing otherwise.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<std::string>> status_reasons{};
  /// What to do about a FAILED guardrail before trying again; nothing otherwise.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<std::string>> failure_recommendations{};
  /// The text that callers get in place of an answer when the prompt is blocked.
  ///
  /// Sensitive: never logged.
  std::string blocked_input_messaging{};
  /// The text that callers get in place of the answer when that is blocked.
  ///
  /// Sensitive: never logged.
  std::string blocked_outputs_messaging{};
  /// The customer's KMS key that encrypts the guardrail. Absent where AWS owns the key.
  std::optional<std::string> kms_key_arn{};

  friend bool operator==(const GetGuardrail&, const GetGuardrail&) = default;
};
GetGuardrail to_owned(const GetGuardrailView& view);
void write_json(internal::JsonWriter& writer, const GetGuardrail& in);

}  // namespace outcrop::bedrock
