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

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessBedrockModelConfig.html
struct HarnessBedrockModelConfig {
  /// Required.
  std::optional<std::string> model_id{};
  std::optional<std::int32_t> max_tokens{};
  std::optional<float> temperature{};
  std::optional<float> top_p{};
  std::optional<OwnedOpen<HarnessBedrockApiFormat>> api_format{};
  std::optional<Document> additional_params{};

  friend bool operator==(const HarnessBedrockModelConfig&, const HarnessBedrockModelConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessBedrockModelConfig& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessGeminiModelConfig.html
struct HarnessGeminiModelConfig {
  /// Required.
  std::optional<std::string> model_id{};
  /// Required.
  std::optional<std::string> api_key_arn{};
  std::optional<std::int32_t> max_tokens{};
  std::optional<float> temperature{};
  std::optional<float> top_p{};
  std::optional<std::int32_t> top_k{};
  std::optional<Document> additional_params{};

  friend bool operator==(const HarnessGeminiModelConfig&, const HarnessGeminiModelConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessGeminiModelConfig& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessLiteLlmModelConfig.html
struct HarnessLiteLlmModelConfig {
  /// Required.
  std::optional<std::string> model_id{};
  std::optional<std::string> api_key_arn{};
  /// Sensitive: never logged.
  std::optional<std::string> api_base{};
  std::optional<std::int32_t> max_tokens{};
  std::optional<float> temperature{};
  std::optional<float> top_p{};
  std::optional<Document> additional_params{};

  friend bool operator==(const HarnessLiteLlmModelConfig&, const HarnessLiteLlmModelConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessLiteLlmModelConfig& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessOpenAiModelConfig.html
struct HarnessOpenAiModelConfig {
  /// Required.
  std::optional<std::string> model_id{};
  /// Required.
  std::optional<std::string> api_key_arn{};
  /// Sensitive: never logged.
  std::optional<std::string> api_base{};
  std::optional<std::int32_t> max_tokens{};
  std::optional<float> temperature{};
  std::optional<float> top_p{};
  std::optional<OwnedOpen<HarnessOpenAiApiFormat>> api_format{};
  std::optional<Document> additional_params{};

  friend bool operator==(const HarnessOpenAiModelConfig&, const HarnessOpenAiModelConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessOpenAiModelConfig& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessModelConfiguration.html
struct HarnessModelConfiguration {
  Box<HarnessBedrockModelConfig> bedrock_model_config{};
  Box<HarnessOpenAiModelConfig> open_ai_model_config{};
  Box<HarnessGeminiModelConfig> gemini_model_config{};
  Box<HarnessLiteLlmModelConfig> lite_llm_model_config{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const HarnessModelConfiguration&, const HarnessModelConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessModelConfiguration& in);

}  // namespace outcrop::bedrock_agentcore
