// PromptOverrideConfigurationView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock_agent {

/// Parameters of the model in a step of an agent. What is absent has the model's own default.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_InferenceConfiguration.html
struct InferenceConfigurationView {
  /// How much chance there is in the choice of the next token: near 0 the likeliest ones win, near 1 less likely
  /// ones get their turn.
  std::optional<float> temperature{};
  /// The next token is chosen among the likeliest ones whose chances add up to this share.
  std::optional<float> top_p{};
  /// The next token is chosen among this many of the likeliest ones.
  std::optional<std::int32_t> top_k{};
  /// Tokens at most in the answer.
  std::optional<std::int32_t> maximum_length{};
  /// Texts that end the answer as soon as the model makes one of them.
  std::span<const std::string_view> stop_sequences{};
};
const internal::Schema& schema_of(const InferenceConfigurationView*);

/// The prompt for one step of an agent.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PromptConfiguration.html
struct PromptConfigurationView {
  /// Which step of the agent the prompt is for.
  Open<PromptType> prompt_type{};
  /// `OVERRIDDEN` to use `basePromptTemplate`; `DEFAULT` for the service's own prompt.
  Open<CreationMode> prompt_creation_mode{};
  /// Whether the step takes place. Absent: it does, but for `PRE_PROCESSING` and `POST_PROCESSING`.
  Open<PromptState> prompt_state{};
  /// The prompt, with placeholders that the service fills in.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> base_prompt_template{};
  /// Parameters of the model in this step.
  OptionalRef<InferenceConfigurationView> inference_configuration{};
  /// `OVERRIDDEN` to have the model's output read by the `overrideLambda` of the whole configuration.
  Open<CreationMode> parser_mode{};
  /// The model for this step. Absent: the agent's model.
  std::optional<std::string_view> foundation_model{};
  /// Further parameters as the model's provider defines them, for models that Converse supports.
  std::optional<DocumentView> additional_model_request_fields{};
};
const internal::Schema& schema_of(const PromptConfigurationView*);

/// Prompts to use in place of the service's own.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PromptOverrideConfiguration.html
struct PromptOverrideConfigurationView {
  /// The prompts, one for each step that differs.
  std::span<const PromptConfigurationView> prompt_configurations{};
  /// The ARN of the Lambda function that reads the model's output, in steps whose `parserMode` is `OVERRIDDEN`.
  std::optional<std::string_view> override_lambda{};
};
const internal::Schema& schema_of(const PromptOverrideConfigurationView*);

}  // namespace outcrop::bedrock_agent
