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

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_RecommendationResultConfigurationBundle.html
struct RecommendationResultConfigurationBundleView {
  std::string_view bundle_arn{};
  std::string_view version_id{};
};
const internal::Schema& schema_of(const RecommendationResultConfigurationBundleView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SystemPromptRecommendationResult.html
struct SystemPromptRecommendationResultView {
  /// Sensitive: never logged.
  std::optional<std::string_view> recommended_system_prompt{};
  OptionalRef<RecommendationResultConfigurationBundleView> configuration_bundle{};
  std::optional<std::string_view> explanation{};
  std::optional<std::string_view> error_code{};
  std::optional<std::string_view> error_message{};
};
const internal::Schema& schema_of(const SystemPromptRecommendationResultView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolDescriptionOutput.html
struct ToolDescriptionOutputView {
  std::string_view tool_name{};
  /// Sensitive: never logged.
  std::optional<std::string_view> recommended_tool_description{};
  std::optional<std::string_view> explanation{};
};
const internal::Schema& schema_of(const ToolDescriptionOutputView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolDescriptionRecommendationResult.html
struct ToolDescriptionRecommendationResultView {
  std::span<const ToolDescriptionOutputView> tools{};
  OptionalRef<RecommendationResultConfigurationBundleView> configuration_bundle{};
  std::optional<std::string_view> error_code{};
  std::optional<std::string_view> error_message{};
};
const internal::Schema& schema_of(const ToolDescriptionRecommendationResultView*);

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
  OptionalRef<SystemPromptRecommendationResultView> system_prompt_recommendation_result{};
  OptionalRef<ToolDescriptionRecommendationResultView> tool_description_recommendation_result{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const RecommendationResultView*);

}  // namespace outcrop::bedrock_agentcore
