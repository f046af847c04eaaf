// GuardrailUsage.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>

#include "outcrop/bedrock_runtime/shapes.h"

namespace outcrop::bedrock_runtime {

struct GuardrailUsageView;

/// What each policy processed. A text unit is up to 1,000 characters.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailUsage.html
struct GuardrailUsage {
  /// Text units that were checked for denied topics.
  std::int32_t topic_policy_units{};
  /// Text units that were checked for harmful content.
  std::int32_t content_policy_units{};
  /// Text units that were checked for words.
  std::int32_t word_policy_units{};
  /// Text units that were checked for sensitive data, at a charge.
  std::int32_t sensitive_information_policy_units{};
  /// Text units that were checked for sensitive data free of charge.
  std::int32_t sensitive_information_policy_free_units{};
  /// Text units that were checked for contextual grounding.
  std::int32_t contextual_grounding_policy_units{};
  /// Pictures that were checked for harmful content.
  std::optional<std::int32_t> content_policy_image_units{};
  /// Text units that automated reasoning checked.
  std::optional<std::int32_t> automated_reasoning_policy_units{};
  /// The automated reasoning policies that were applied.
  std::optional<std::int32_t> automated_reasoning_policies{};

  friend bool operator==(const GuardrailUsage&, const GuardrailUsage&) = default;
};
GuardrailUsage to_owned(const GuardrailUsageView& view);
void write_json(internal::JsonWriter& writer, const GuardrailUsage& in);

}  // namespace outcrop::bedrock_runtime
