// RecommendationResult and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

struct RecommendationResultConfigurationBundleView;
struct SystemPromptRecommendationResultView;
struct ToolDescriptionOutputView;
struct ToolDescriptionRecommendationResultView;
struct RecommendationResultView;

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_RecommendationResultConfigurationBundle.html
struct RecommendationResultConfigurationBundle {
  std::string bundle_arn{};
  std::string version_id{};

  friend bool operator==(const RecommendationResultConfigurationBundle&,
                         const RecommendationResultConfigurationBundle&) = default;
};
RecommendationResultConfigurationBundle to_owned(const RecommendationResultConfigurationBundleView& view);
void write_json(internal::JsonWriter& writer, const RecommendationResultConfigurationBundle& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SystemPromptRecommendationResult.html
struct SystemPromptRecommendationResult {
  /// Sensitive: never logged.
  std::optional<std::string> recommended_system_prompt{};
  Box<RecommendationResultConfigurationBundle> configuration_bundle{};
  std::optional<std::string> explanation{};
  std::optional<std::string> error_code{};
  std::optional<std::string> error_message{};

  friend bool operator==(const SystemPromptRecommendationResult&, const SystemPromptRecommendationResult&) = default;
};
SystemPromptRecommendationResult to_owned(const SystemPromptRecommendationResultView& view);
void write_json(internal::JsonWriter& writer, const SystemPromptRecommendationResult& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolDescriptionOutput.html
struct ToolDescriptionOutput {
  std::string tool_name{};
  /// Sensitive: never logged.
  std::optional<std::string> recommended_tool_description{};
  std::optional<std::string> explanation{};

  friend bool operator==(const ToolDescriptionOutput&, const ToolDescriptionOutput&) = default;
};
ToolDescriptionOutput to_owned(const ToolDescriptionOutputView& view);
void write_json(internal::JsonWriter& writer, const ToolDescriptionOutput& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolDescriptionRecommendationResult.html
struct ToolDescriptionRecommendationResult {
  std::optional<std::vector<ToolDescriptionOutput>> tools{};
  Box<RecommendationResultConfigurationBundle> configuration_bundle{};
  std::optional<std::string> error_code{};
  std::optional<std::string> error_message{};

  friend bool operator==(const ToolDescriptionRecommendationResult&,
                         const ToolDescriptionRecommendationResult&) = default;
};
ToolDescriptionRecommendationResult to_owned(const ToolDescriptionRecommendationResultView& view);
void write_json(internal::JsonWriter& writer, const ToolDescriptionRecommendationResult& in);

/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_RecommendationResult.html
struct RecommendationResult {
  Box<SystemPromptRecommendationResult> system_prompt_recommendation_result{};
  Box<ToolDescriptionRecommendationResult> tool_description_recommendation_result{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const RecommendationResult&, const RecommendationResult&) = default;
};
RecommendationResult to_owned(const RecommendationResultView& view);
void write_json(internal::JsonWriter& writer, const RecommendationResult& in);

}  // namespace outcrop::bedrock_agentcore
