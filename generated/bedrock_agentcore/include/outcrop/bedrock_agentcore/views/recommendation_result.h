// RecommendationResultView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// The version of a configuration bundle that holds what is recommended.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_RecommendationResultConfigurationBundle.html
struct RecommendationResultConfigurationBundleView {
  /// The configuration bundle's ARN.
  std::string_view bundle_arn{};
  /// The id of that version.
  std::string_view version_id{};
};
const internal::Schema& schema_of(const RecommendationResultConfigurationBundleView*);

/// A better system prompt.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SystemPromptRecommendationResult.html
struct SystemPromptRecommendationResultView {
  /// The prompt that is recommended.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> recommended_system_prompt{};
  /// The bundle's version with the prompt; only where the old one came from a bundle.
  OptionalRef<RecommendationResultConfigurationBundleView> configuration_bundle{};
  /// Why it should be better, and what the traces showed.
  std::optional<std::string_view> explanation{};
  /// The kind of error; set only where the work failed.
  std::optional<std::string_view> error_code{};
  /// What went wrong, in words; set only where the work failed.
  std::optional<std::string_view> error_message{};
};
const internal::Schema& schema_of(const SystemPromptRecommendationResultView*);

/// A better description of a tool.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolDescriptionOutput.html
struct ToolDescriptionOutputView {
  /// The tool's name.
  std::string_view tool_name{};
  /// The description that is recommended.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> recommended_tool_description{};
  /// Why it should be better, and what the traces showed.
  std::optional<std::string_view> explanation{};
};
const internal::Schema& schema_of(const ToolDescriptionOutputView*);

/// Better descriptions of tools.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolDescriptionRecommendationResult.html
struct ToolDescriptionRecommendationResultView {
  /// The tools with the descriptions that are recommended.
  std::span<const ToolDescriptionOutputView> tools{};
  /// The bundle's version with the descriptions; only where the old ones came from a bundle.
  OptionalRef<RecommendationResultConfigurationBundleView> configuration_bundle{};
  /// The kind of error; set only where the work failed.
  std::optional<std::string_view> error_code{};
  /// What went wrong, in words; set only where the work failed.
  std::optional<std::string_view> error_message{};
};
const internal::Schema& schema_of(const ToolDescriptionRecommendationResultView*);

/// What is recommended, by the type of the recommendation.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_RecommendationResult.html
struct RecommendationResultView {
  enum class Member : std::uint16_t {
    none,
    system_prompt_recommendation_result,
    tool_description_recommendation_result,
    unknown,
  };

  Member member{};
  /// A better system prompt is recommended.
  OptionalRef<SystemPromptRecommendationResultView> system_prompt_recommendation_result{};
  /// Better descriptions of tools are recommended.
  OptionalRef<ToolDescriptionRecommendationResultView> tool_description_recommendation_result{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const RecommendationResultView*);

}  // namespace outcrop::bedrock_agentcore
