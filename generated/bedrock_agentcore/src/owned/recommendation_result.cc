// Makes RecommendationResult and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/recommendation_result.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/recommendation_result.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

RecommendationResultConfigurationBundle to_owned(const RecommendationResultConfigurationBundleView& view) {
  RecommendationResultConfigurationBundle owned;
  internal::own(owned.bundle_arn, view.bundle_arn);
  internal::own(owned.version_id, view.version_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const RecommendationResultConfigurationBundle& in) {
  writer.begin_object();
  writer.member("bundleArn", in.bundle_arn);
  writer.member("versionId", in.version_id);
  writer.end_object();
}

SystemPromptRecommendationResult to_owned(const SystemPromptRecommendationResultView& view) {
  SystemPromptRecommendationResult owned;
  internal::own(owned.recommended_system_prompt, view.recommended_system_prompt);
  internal::own(owned.configuration_bundle, view.configuration_bundle);
  internal::own(owned.explanation, view.explanation);
  internal::own(owned.error_code, view.error_code);
  internal::own(owned.error_message, view.error_message);
  return owned;
}

void write_json(internal::JsonWriter& writer, const SystemPromptRecommendationResult& in) {
  writer.begin_object();
  writer.sensitive().member("recommendedSystemPrompt", in.recommended_system_prompt);
  writer.member("configurationBundle", in.configuration_bundle);
  writer.member("explanation", in.explanation);
  writer.member("errorCode", in.error_code);
  writer.member("errorMessage", in.error_message);
  writer.end_object();
}

ToolDescriptionOutput to_owned(const ToolDescriptionOutputView& view) {
  ToolDescriptionOutput owned;
  internal::own(owned.tool_name, view.tool_name);
  internal::own(owned.recommended_tool_description, view.recommended_tool_description);
  internal::own(owned.explanation, view.explanation);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ToolDescriptionOutput& in) {
  writer.begin_object();
  writer.member("toolName", in.tool_name);
  writer.sensitive().member("recommendedToolDescription", in.recommended_tool_description);
  writer.member("explanation", in.explanation);
  writer.end_object();
}

ToolDescriptionRecommendationResult to_owned(const ToolDescriptionRecommendationResultView& view) {
  ToolDescriptionRecommendationResult owned;
  internal::own(owned.tools, view.tools);
  internal::own(owned.configuration_bundle, view.configuration_bundle);
  internal::own(owned.error_code, view.error_code);
  internal::own(owned.error_message, view.error_message);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ToolDescriptionRecommendationResult& in) {
  writer.begin_object();
  writer.member("tools", in.tools);
  writer.member("configurationBundle", in.configuration_bundle);
  writer.member("errorCode", in.error_code);
  writer.member("errorMessage", in.error_message);
  writer.end_object();
}

RecommendationResult to_owned(const RecommendationResultView& view) {
  RecommendationResult owned;
  internal::own(owned.system_prompt_recommendation_result, view.system_prompt_recommendation_result);
  internal::own(owned.tool_description_recommendation_result, view.tool_description_recommendation_result);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const RecommendationResult& in) {
  writer.exactly_one("RecommendationResult", in.system_prompt_recommendation_result.has_value() +
                                                 in.tool_description_recommendation_result.has_value() +
                                                 in.unknown.has_value());
  writer.begin_object();
  writer.member("systemPromptRecommendationResult", in.system_prompt_recommendation_result);
  writer.member("toolDescriptionRecommendationResult", in.tool_description_recommendation_result);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
