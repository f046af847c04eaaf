// Tables of the shapes in outcrop/bedrock_agentcore/types/harness_model_configuration.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/harness_model_configuration.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const HarnessBedrockModelConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessBedrockModelConfig::model_id>("modelId", true),
      cli::field<&HarnessBedrockModelConfig::max_tokens>("maxTokens"),
      cli::field<&HarnessBedrockModelConfig::temperature>("temperature"),
      cli::field<&HarnessBedrockModelConfig::top_p>("topP"),
      cli::field<&HarnessBedrockModelConfig::api_format>("apiFormat"),
      cli::field<&HarnessBedrockModelConfig::additional_params>("additionalParams"),
  };
  static constexpr cli::Shape shape{.name = "HarnessBedrockModelConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HarnessGeminiModelConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessGeminiModelConfig::model_id>("modelId", true),
      cli::field<&HarnessGeminiModelConfig::api_key_arn>("apiKeyArn", true),
      cli::field<&HarnessGeminiModelConfig::max_tokens>("maxTokens"),
      cli::field<&HarnessGeminiModelConfig::temperature>("temperature"),
      cli::field<&HarnessGeminiModelConfig::top_p>("topP"),
      cli::field<&HarnessGeminiModelConfig::top_k>("topK"),
      cli::field<&HarnessGeminiModelConfig::additional_params>("additionalParams"),
  };
  static constexpr cli::Shape shape{.name = "HarnessGeminiModelConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HarnessLiteLlmModelConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessLiteLlmModelConfig::model_id>("modelId", true),
      cli::field<&HarnessLiteLlmModelConfig::api_key_arn>("apiKeyArn"),
      cli::field<&HarnessLiteLlmModelConfig::api_base>("apiBase"),
      cli::field<&HarnessLiteLlmModelConfig::max_tokens>("maxTokens"),
      cli::field<&HarnessLiteLlmModelConfig::temperature>("temperature"),
      cli::field<&HarnessLiteLlmModelConfig::top_p>("topP"),
      cli::field<&HarnessLiteLlmModelConfig::additional_params>("additionalParams"),
  };
  static constexpr cli::Shape shape{.name = "HarnessLiteLlmModelConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HarnessModelConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessModelConfiguration::bedrock_model_config>("bedrockModelConfig"),
      cli::field<&HarnessModelConfiguration::open_ai_model_config>("openAiModelConfig"),
      cli::field<&HarnessModelConfiguration::gemini_model_config>("geminiModelConfig"),
      cli::field<&HarnessModelConfiguration::lite_llm_model_config>("liteLlmModelConfig"),
  };
  static constexpr cli::Shape shape{.name = "HarnessModelConfiguration", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const HarnessOpenAiModelConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessOpenAiModelConfig::model_id>("modelId", true),
      cli::field<&HarnessOpenAiModelConfig::api_key_arn>("apiKeyArn", true),
      cli::field<&HarnessOpenAiModelConfig::api_base>("apiBase"),
      cli::field<&HarnessOpenAiModelConfig::max_tokens>("maxTokens"),
      cli::field<&HarnessOpenAiModelConfig::temperature>("temperature"),
      cli::field<&HarnessOpenAiModelConfig::top_p>("topP"),
      cli::field<&HarnessOpenAiModelConfig::api_format>("apiFormat"),
      cli::field<&HarnessOpenAiModelConfig::additional_params>("additionalParams"),
  };
  static constexpr cli::Shape shape{.name = "HarnessOpenAiModelConfig", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
