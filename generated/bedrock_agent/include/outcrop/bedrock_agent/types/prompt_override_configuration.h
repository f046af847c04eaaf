// PromptOverrideConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent {

/// Parameters of the model in a step of an agent. What is absent has the model's own default.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_InferenceConfiguration.html
struct InferenceConfiguration {
  /// How much chance there is in the choice of the next token: near 0 the likeliest ones win, near 1 less likely
  /// ones get their turn.
  ///
  /// 0 to 1.
  std::optional<float> temperature{};
  /// The next token is chosen among the likeliest ones whose chances add up to this share.
  ///
  /// 0 to 1.
  std::optional<float> top_p{};
  /// The next token is chosen among this many of the likeliest ones.
  ///
  /// 0 to 500.
  std::optional<std::int32_t> top_k{};
  /// Tokens at most in the answer.
  ///
  /// At least 0.
  std::optional<std::int32_t> maximum_length{};
  /// Texts that end the answer as soon as the model makes one of them.
  ///
  /// At most 4 entries.
  std::optional<std::vector<std::string>> stop_sequences{};

  friend bool operator==(const InferenceConfiguration&, const InferenceConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const InferenceConfiguration& in);

/// The prompt for one step of an agent.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PromptConfiguration.html
struct PromptConfiguration {
  /// Which step of the agent the prompt is for.
  std::optional<OwnedOpen<PromptType>> prompt_type{};
  /// `OVERRIDDEN` to use `basePromptTemplate`; `DEFAULT` for the service's own prompt.
  std::optional<OwnedOpen<CreationMode>> prompt_creation_mode{};
  /// Whether the step takes place. Absent: it does, but for `PRE_PROCESSING` and `POST_PROCESSING`.
  std::optional<OwnedOpen<PromptState>> prompt_state{};
  /// The prompt, with placeholders that the service fills in.
  ///
  /// 1 to 100000 characters. Sensitive: never logged.
  std::optional<std::string> base_prompt_template{};
  /// Parameters of the model in this step.
  Box<InferenceConfiguration> inference_configuration{};
  /// `OVERRIDDEN` to have the model's output read by the `overrideLambda` of the whole configuration.
  std::optional<OwnedOpen<CreationMode>> parser_mode{};
  /// The model for this step. Absent: the agent's model.
  ///
  /// 1 to 2048 characters.
  std::optional<std::string> foundation_model{};
  /// Further parameters as the model's provider defines them, for models that Converse supports.
  std::optional<Document> additional_model_request_fields{};

  friend bool operator==(const PromptConfiguration&, const PromptConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const PromptConfiguration& in);

/// Prompts to use in place of the service's own.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PromptOverrideConfiguration.html
struct PromptOverrideConfiguration {
  /// The prompts, one for each step that differs.
  ///
  /// Required. At most 10 entries.
  std::optional<std::vector<PromptConfiguration>> prompt_configurations{};
  /// The ARN of the Lambda function that reads the model's output, in steps whose `parserMode` is `OVERRIDDEN`.
  ///
  /// At most 2048 characters.
  std::optional<std::string> override_lambda{};

  friend bool operator==(const PromptOverrideConfiguration&, const PromptOverrideConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const PromptOverrideConfiguration& in);

}  // namespace outcrop::bedrock_agent
