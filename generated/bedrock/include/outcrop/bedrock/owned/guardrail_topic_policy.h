// GuardrailTopicPolicy and the shapes that only it holds.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock {

struct GuardrailTopicView;
struct GuardrailTopicsTierView;
struct GuardrailTopicPolicyView;

/// A subject that a guardrail keeps out, and what happens when it comes up.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailTopic.html
struct GuardrailTopic {
  /// The short name, which traces show when the topic is found.
  ///
  /// Sensitive: never logged.
  std::string name{};
  /// What the subject is; the guardrail decides by this text.
  ///
  /// Sensitive: never logged.
  std::string definition{};
  /// Prompts that belong to the subject.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<std::string>> examples{};
  /// DENY: the topic must not come up.
  std::optional<OwnedOpen<GuardrailTopicType>> type{};
  /// What happens when the topic comes up in a prompt.
  ///
  /// Sensitive: never logged.
  std::optional<OwnedOpen<GuardrailTopicAction>> input_action{};
  /// What happens when the topic comes up in an answer.
  ///
  /// Sensitive: never logged.
  std::optional<OwnedOpen<GuardrailTopicAction>> output_action{};
  /// Whether prompts are checked for the topic; where not, nothing is charged or reported.
  std::optional<bool> input_enabled{};
  /// Whether answers are checked for the topic; where not, nothing is charged or reported.
  std::optional<bool> output_enabled{};

  friend bool operator==(const GuardrailTopic&, const GuardrailTopic&) = default;
};
GuardrailTopic to_owned(const GuardrailTopicView& view);
void write_json(internal::JsonWriter& writer, const GuardrailTopic& in);

/// How topics are detected.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailTopicsTier.html
struct GuardrailTopicsTier {
  /// The tier of the detection of topics.
  ///
  /// Sensitive: never logged.
  std::optional<OwnedOpen<GuardrailTopicsTierName>> tier_name{};

  friend bool operator==(const GuardrailTopicsTier&, const GuardrailTopicsTier&) = default;
};
GuardrailTopicsTier to_owned(const GuardrailTopicsTierView& view);
void write_json(internal::JsonWriter& writer, const GuardrailTopicsTier& in);

/// Subjects that a guardrail keeps out of prompts and answers.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailTopicPolicy.html
struct GuardrailTopicPolicy {
  /// The subjects, each with a definition.
  std::optional<std::vector<GuardrailTopic>> topics{};
  /// How capable the detection of topics is.
  std::optional<GuardrailTopicsTier> tier{};

  friend bool operator==(const GuardrailTopicPolicy&, const GuardrailTopicPolicy&) = default;
};
GuardrailTopicPolicy to_owned(const GuardrailTopicPolicyView& view);
void write_json(internal::JsonWriter& writer, const GuardrailTopicPolicy& in);

}  // namespace outcrop::bedrock
