// GuardrailUsageView: parts of answers.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>

namespace outcrop::bedrock_runtime {

struct GuardrailUsageView {
  std::int32_t topic_policy_units{};
  std::int32_t content_policy_units{};
  std::int32_t word_policy_units{};
  std::int32_t sensitive_information_policy_units{};
  std::int32_t sensitive_information_policy_free_units{};
  std::int32_t contextual_grounding_policy_units{};
  std::optional<std::int32_t> content_policy_image_units{};
  std::optional<std::int32_t> automated_reasoning_policy_units{};
  std::optional<std::int32_t> automated_reasoning_policies{};
};

}  // namespace outcrop::bedrock_runtime
