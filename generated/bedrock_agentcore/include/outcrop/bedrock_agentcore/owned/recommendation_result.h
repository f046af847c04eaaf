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

/// The version of a configuration bundle that holds what is recommended.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_RecommendationResultConfigurationBundle.html
struct RecommendationResultConfigurationBundle {
  /// The configuration bundle's ARN.
  std::string bundle_arn{};
  /// The id of that version.
  std::string version_id{};

  friend bool operator==(const RecommendationResultConfigurationBundle&,
                         const RecommendationResultConfigurationBundle&) = default;
};
RecommendationResultConfigurationBundle to_owned(const RecommendationResultConfigurationBundleView& view);
void write_json(internal::JsonWriter& writer, const RecommendationResultConfigurationBundle& in);

/// A better system prompt.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SystemPromptRecommendationResult.html
struct SystemPromptRecommendationResult {
  /// The prompt that is recommended.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> recommended_system_prompt{};
  /// The bundle's version with the prompt; only where the old one came from a bundle.
  Box<RecommendationResultConfigurationBundle> configuration_bundle{};
  /// Why it should be better, and what the traces showed.
  std::optional<std::string> explanation{};
  /// The kind of error; set only where the work failed.
  std::optional<std::string> error_code{};
  /// What went wrong, in words; set only where the work failed.
  std::optional<std::string> error_message{};

  friend bool operator==(const SystemPromptRecommendationResult&, const SystemPromptRecommendationResult&) = default;
};
SystemPromptRecommendationResult to_owned(const SystemPromptRecommendationResultView& view);
void write_json(internal::JsonWriter& writer, const SystemPromptRecommendationResult& in);

/// A better description of a tool.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolDescriptionOutput.html
struct ToolDescriptionOutput {
  /// The tool's name.
  std::string tool_name{};
  /// The description that is recommended.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> recommended_tool_description{};
  /// Why it should be better, and what the traces showed.
  std::optional<std::string> explanation{};

  friend bool operator==(const ToolDescriptionOutput&, const ToolDescriptionOutput&) = default;
};
ToolDescriptionOutput to_owned(const ToolDescriptionOutputView& view);
void write_json(internal::JsonWriter& writer, const ToolDescriptionOutput& in);

/// Better descriptions of tools.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolDescriptionRecommendationResult.html
struct ToolDescriptionRecommendationResult {
  /// The tools with the descriptions that are recommended.
  std::optional<std::vector<ToolDescriptionOutput>> tools{};
  /// The bundle's version with the descriptions; only where the old ones came from a bundle.
  Box<RecommendationResultConfigurationBundle> configuration_bundle{};
  /// The kind of error; set only where the work failed.
  std::optional<std::string> error_code{};
  /// What went wrong, in words; set only where the work failed.
  std::optional<std::string> error_message{};

  friend bool operator==(const ToolDescriptionRecommendationResult&,
                         const ToolDescriptionRecommendationResult&) = default;
};
ToolDescriptionRecommendationResult to_owned(const ToolDescriptionRecommendationResultView& view);
void write_json(internal::JsonWriter& writer, const ToolDescriptionRecommendationResult& in);

/// What is recommended, by the type of the recommendation.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_RecommendationResult.html
struct RecommendationResult {
  /// A better system prompt is recommended.
  Box<SystemPromptRecommendationResult> system_prompt_recommendation_result{};
  /// Better descriptions of tools are recommended.
  Box<ToolDescriptionRecommendationResult> tool_description_recommendation_result{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const RecommendationResult&, const RecommendationResult&) = default;
};
RecommendationResult to_owned(const RecommendationResultView& view);
void write_json(internal::JsonWriter& writer, const RecommendationResult& in);

}  // namespace outcrop::bedrock_agentcore
