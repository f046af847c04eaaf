// PromptOverrideConfigurationView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock_agent {

struct InferenceConfigurationView {
  std::optional<float> temperature{};
  std::optional<float> top_p{};
  std::optional<std::int32_t> top_k{};
  std::optional<std::int32_t> maximum_length{};
  std::span<const std::string_view> stop_sequences{};
};

struct PromptConfigurationView {
  Open<PromptType> prompt_type{};
  Open<CreationMode> prompt_creation_mode{};
  Open<PromptState> prompt_state{};
  /// Sensitive: never logged.
  std::optional<std::string_view> base_prompt_template{};
  OptionalRef<InferenceConfigurationView> inference_configuration{};
  Open<CreationMode> parser_mode{};
  std::optional<std::string_view> foundation_model{};
  std::optional<DocumentView> additional_model_request_fields{};
};

struct PromptOverrideConfigurationView {
  std::span<const PromptConfigurationView> prompt_configurations{};
  std::optional<std::string_view> override_lambda{};
};

}  // namespace outcrop::bedrock_agent
