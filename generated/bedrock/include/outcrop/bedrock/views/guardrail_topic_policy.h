// GuardrailTopicPolicyView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock {

/// A subject that a guardrail keeps out, and what happens when it comes up.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailTopic.html
struct GuardrailTopicView {
  /// The short name, which traces show when the topic is found.
  ///
  /// Sensitive: never logged.
  std::string_view name{};
  /// What the subject is; the guardrail decides by this text.
  ///
  /// Sensitive: never logged.
  std::string_view definition{};
  /// Prompts that belong to the subject.
  ///
  /// Sensitive: never logged.
  std::span<const std::string_view> examples{};
  /// DENY: the topic must not come up.
  Open<GuardrailTopicType> type{};
  /// What happens when the topic comes up in a prompt.
  ///
  /// Sensitive: never logged.
  Open<GuardrailTopicAction> input_action{};
  /// What happens when the topic comes up in an answer.
  ///
  /// Sensitive: never logged.
  Open<GuardrailTopicAction> output_action{};
  /// Whether prompts are checked for the topic; where not, nothing is charged or reported.
  std::optional<bool> input_enabled{};
  /// Whether answers are checked for the topic; where not, nothing is charged or reported.
  std::optional<bool> output_enabled{};
};
const internal::Schema& schema_of(const GuardrailTopicView*);

/// How topics are detected.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailTopicsTier.html
struct GuardrailTopicsTierView {
  /// The tier of the detection of topics.
  ///
  /// Sensitive: never logged.
  Open<GuardrailTopicsTierName> tier_name{};
};
const internal::Schema& schema_of(const GuardrailTopicsTierView*);

/// Subjects that a guardrail keeps out of prompts and answers.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailTopicPolicy.html
struct GuardrailTopicPolicyView {
  /// The subjects, each with a definition.
  std::span<const GuardrailTopicView> topics{};
  /// How capable the detection of topics is.
  OptionalRef<GuardrailTopicsTierView> tier{};
};
const internal::Schema& schema_of(const GuardrailTopicPolicyView*);

}  // namespace outcrop::bedrock
