// HarnessModelConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// A model of Amazon Bedrock.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessBedrockModelConfig.html
struct HarnessBedrockModelConfig {
  /// The model's id in Amazon Bedrock.
  ///
  /// Required.
  std::optional<std::string> model_id{};
  /// Tokens that the model may write in one call.
  std::optional<std::int32_t> max_tokens{};
  /// How much chance there is in the choice of the next token: near 0 the likeliest ones win.
  std::optional<float> temperature{};
  /// The next token is chosen among the likeliest ones whose chances add up to this share.
  std::optional<float> top_p{};
  /// The interface that the model is called by.
  std::optional<OwnedOpen<HarnessBedrockApiFormat>> api_format{};
  /// Further parameters as the model's provider defines them, by name; passed on as they are.
  std::optional<Document> additional_params{};

  friend bool operator==(const HarnessBedrockModelConfig&, const HarnessBedrockModelConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessBedrockModelConfig& in);

/// A Gemini model, called at Google.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessGeminiModelConfig.html
struct HarnessGeminiModelConfig {
  /// The model's id at Google.
  ///
  /// Required.
  std::optional<std::string> model_id{};
  /// The ARN of the API key credential provider that keeps the key for Google.
  ///
  /// Required.
  std::optional<std::string> api_key_arn{};
  /// Tokens that the model may write in one call.
  std::optional<std::int32_t> max_tokens{};
  /// How much chance there is in the choice of the next token: near 0 the likeliest ones win.
  std::optional<float> temperature{};
  /// The next token is chosen among the likeliest ones whose chances add up to this share.
  std::optional<float> top_p{};
  /// The next token is chosen among this many of the likeliest ones.
  std::optional<std::int32_t> top_k{};
  /// Further parameters as the model's provider defines them, by name; passed on as they are.
  std::optional<Document> additional_params{};

  friend bool operator==(const HarnessGeminiModelConfig&, const HarnessGeminiModelConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessGeminiModelConfig& in);

/// A model of another provider, called through LiteLLM.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessLiteLlmModelConfig.html
struct HarnessLiteLlmModelConfig {
  /// The model as LiteLLM names it, such as anthropic/claude-3-sonnet.
  ///
  /// Required.
  std::optional<std::string> model_id{};
  /// The ARN of the API key credential provider that keeps the key for the model's provider.
  std::optional<std::string> api_key_arn{};
  /// The address of the provider's API, in place of the usual one.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> api_base{};
  /// Tokens that the model may write in one call.
  std::optional<std::int32_t> max_tokens{};
  /// How much chance there is in the choice of the next token: near 0 the likeliest ones win.
  std::optional<float> temperature{};
  /// The next token is chosen among the likeliest ones whose chances add up to this share.
  std::optional<float> top_p{};
  /// Further parameters as the model's provider defines them, by name; passed on as they are.
  std::optional<Document> additional_params{};

  friend bool operator==(const HarnessLiteLlmModelConfig&, const HarnessLiteLlmModelConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessLiteLlmModelConfig& in);

/// A model at OpenAI, or at an address that speaks as OpenAI does.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessOpenAiModelConfig.html
struct HarnessOpenAiModelConfig {
  /// The model's id at OpenAI.
  ///
  /// Required.
  std::optional<std::string> model_id{};
  /// The ARN of the API key credential provider that keeps the key for OpenAI.
  ///
  /// Required.
  std::optional<std::string> api_key_arn{};
  /// The address to call in OpenAI's place.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> api_base{};
  /// Tokens that the model may write in one call.
  std::optional<std::int32_t> max_tokens{};
  /// How much chance there is in the choice of the next token: near 0 the likeliest ones win.
  std::optional<float> temperature{};
  /// The next token is chosen among the likeliest ones whose chances add up to this share.
  std::optional<float> top_p{};
  /// The interface that the model is called by.
  std::optional<OwnedOpen<HarnessOpenAiApiFormat>> api_format{};
  /// Further parameters as the model's provider defines them, by name; passed on as they are.
  std::optional<Document> additional_params{};

  friend bool operator==(const HarnessOpenAiModelConfig&, const HarnessOpenAiModelConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessOpenAiModelConfig& in);

/// The model that an agent uses, by who provides it.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessModelConfiguration.html
struct HarnessModelConfiguration {
  /// A model of Amazon Bedrock.
  Box<HarnessBedrockModelConfig> bedrock_model_config{};
  /// A model at OpenAI, or at an address that speaks as OpenAI does.
  Box<HarnessOpenAiModelConfig> open_ai_model_config{};
  /// A Gemini model at Google.
  Box<HarnessGeminiModelConfig> gemini_model_config{};
  /// A model of another provider, through LiteLLM.
  Box<HarnessLiteLlmModelConfig> lite_llm_model_config{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const HarnessModelConfiguration&, const HarnessModelConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessModelConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control
