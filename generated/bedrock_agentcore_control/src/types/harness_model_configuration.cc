// Writes HarnessModelConfiguration and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/harness_model_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const HarnessBedrockModelConfig& in) {
  writer.begin_object();
  writer.required("modelId", in.model_id);
  writer.member("maxTokens", in.max_tokens);
  writer.member("temperature", in.temperature);
  writer.member("topP", in.top_p);
  writer.member("apiFormat", in.api_format);
  writer.member("additionalParams", in.additional_params);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HarnessGeminiModelConfig& in) {
  writer.begin_object();
  writer.required("modelId", in.model_id);
  writer.required("apiKeyArn", in.api_key_arn);
  writer.member("maxTokens", in.max_tokens);
  writer.member("temperature", in.temperature);
  writer.member("topP", in.top_p);
  writer.member("topK", in.top_k);
  writer.member("additionalParams", in.additional_params);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HarnessLiteLlmModelConfig& in) {
  writer.begin_object();
  writer.required("modelId", in.model_id);
  writer.member("apiKeyArn", in.api_key_arn);
  writer.sensitive().member("apiBase", in.api_base);
  writer.member("maxTokens", in.max_tokens);
  writer.member("temperature", in.temperature);
  writer.member("topP", in.top_p);
  writer.member("additionalParams", in.additional_params);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HarnessOpenAiModelConfig& in) {
  writer.begin_object();
  writer.required("modelId", in.model_id);
  writer.required("apiKeyArn", in.api_key_arn);
  writer.sensitive().member("apiBase", in.api_base);
  writer.member("maxTokens", in.max_tokens);
  writer.member("temperature", in.temperature);
  writer.member("topP", in.top_p);
  writer.member("apiFormat", in.api_format);
  writer.member("additionalParams", in.additional_params);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HarnessModelConfiguration& in) {
  writer.exactly_one("HarnessModelConfiguration", in.bedrock_model_config.has_value() +
                                                      in.open_ai_model_config.has_value() +
                                                      in.gemini_model_config.has_value() +
                                                      in.lite_llm_model_config.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("bedrockModelConfig", in.bedrock_model_config);
  writer.member("openAiModelConfig", in.open_ai_model_config);
  writer.member("geminiModelConfig", in.gemini_model_config);
  writer.member("liteLlmModelConfig", in.lite_llm_model_config);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
