// HarnessModelConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// A model of Amazon Bedrock, and how it is called.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessBedrockModelConfig.html
struct HarnessBedrockModelConfig {
  /// The model, by its id.
  ///
  /// Required.
  std::optional<std::string> model_id{};
  /// Tokens at most that the model may write in one round of the loop.
  std::optional<std::int32_t> max_tokens{};
  /// How freely the model chooses its words; less is more predictable. Absent: the model's own default.
  std::optional<float> temperature{};
  /// Leaves only the likeliest tokens to choose from, whose probabilities add up to this. Absent: the model's own
  /// default.
  std::optional<float> top_p{};
  /// The interface by which the model is called. Absent: the service chooses.
  std::optional<OwnedOpen<HarnessBedrockApiFormat>> api_format{};
  /// Further parameters as the model's provider defines them, handed on as they are.
  std::optional<Document> additional_params{};

  friend bool operator==(const HarnessBedrockModelConfig&, const HarnessBedrockModelConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessBedrockModelConfig& in);

/// A Gemini model of Google, and how it is called.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessGeminiModelConfig.html
struct HarnessGeminiModelConfig {
  /// The model, by Google's id for it.
  ///
  /// Required.
  std::optional<std::string> model_id{};
  /// The API key for Google, by the ARN that AgentCore Identity keeps it under.
  ///
  /// Required.
  std::optional<std::string> api_key_arn{};
  /// Tokens at most that the model may write in one round of the loop.
  std::optional<std::int32_t> max_tokens{};
  /// How freely the model chooses its words; less is more predictable. Absent: the model's own default.
  std::optional<float> temperature{};
  /// Leaves only the likeliest tokens to choose from, whose probabilities add up to this. Absent: the model's own
  /// default.
  std::optional<float> top_p{};
  /// How many of the likeliest tokens the model chooses from. Absent: the model's own default.
  std::optional<std::int32_t> top_k{};
  /// Further parameters as the model's provider defines them, handed on as they are.
  std::optional<Document> additional_params{};

  friend bool operator==(const HarnessGeminiModelConfig&, const HarnessGeminiModelConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessGeminiModelConfig& in);

/// A model of another provider, reached by LiteLLM.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessLiteLlmModelConfig.html
struct HarnessLiteLlmModelConfig {
  /// The model, as LiteLLM names it: provider/model.
  ///
  /// Required.
  std::optional<std::string> model_id{};
  /// The API key for the provider, by the ARN that AgentCore Identity keeps it under. Absent: none is sent.
  std::optional<std::string> api_key_arn{};
  /// The URL under which the provider is reached. Absent: the provider's own.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> api_base{};
  /// Tokens at most that the model may write in one round of the loop.
  std::optional<std::int32_t> max_tokens{};
  /// How freely the model chooses its words; less is more predictable. Absent: the model's own default.
  std::optional<float> temperature{};
  /// Leaves only the likeliest tokens to choose from, whose probabilities add up to this. Absent: the model's own
  /// default.
  std::optional<float> top_p{};
  /// Further parameters as the model's provider defines them, handed on as they are.
  std::optional<Document> additional_params{};

  friend bool operator==(const HarnessLiteLlmModelConfig&, const HarnessLiteLlmModelConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessLiteLlmModelConfig& in);

/// A model of OpenAI, and how it is called.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessOpenAiModelConfig.html
struct HarnessOpenAiModelConfig {
  /// The model, by OpenAI's id for it.
  ///
  /// Required.
  std::optional<std::string> model_id{};
  /// The API key for OpenAI, by the ARN that AgentCore Identity keeps it under.
  ///
  /// Required.
  std::optional<std::string> api_key_arn{};
  /// The URL of another endpoint that speaks OpenAI's interface. Absent: OpenAI's own.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> api_base{};
  /// Tokens at most that the model may write in one round of the loop.
  std::optional<std::int32_t> max_tokens{};
  /// How freely the model chooses its words; less is more predictable. Absent: the model's own default.
  std::optional<float> temperature{};
  /// Leaves only the likeliest tokens to choose from, whose probabilities add up to this. Absent: the model's own
  /// default.
  std::optional<float> top_p{};
  /// The interface by which the model is called. Absent: the service chooses.
  std::optional<OwnedOpen<HarnessOpenAiApiFormat>> api_format{};
  /// Further parameters as the model's provider defines them, handed on as they are.
  std::optional<Document> additional_params{};

  friend bool operator==(const HarnessOpenAiModelConfig&, const HarnessOpenAiModelConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessOpenAiModelConfig& in);

/// The model that the agent thinks with.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessModelConfiguration.html
struct HarnessModelConfiguration {
  /// The agent thinks with a model of Amazon Bedrock.
  Box<HarnessBedrockModelConfig> bedrock_model_config{};
  /// The agent thinks with a model of OpenAI, or with another that speaks its interface.
  Box<HarnessOpenAiModelConfig> open_ai_model_config{};
  /// The agent thinks with a Gemini model of Google.
  Box<HarnessGeminiModelConfig> gemini_model_config{};
  /// The agent thinks with a model of another provider, reached by LiteLLM.
  Box<HarnessLiteLlmModelConfig> lite_llm_model_config{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const HarnessModelConfiguration&, const HarnessModelConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessModelConfiguration& in);

}  // namespace outcrop::bedrock_agentcore
