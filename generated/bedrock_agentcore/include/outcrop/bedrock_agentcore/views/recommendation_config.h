// RecommendationConfigView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_BatchEvaluationTraceConfig.html
struct BatchEvaluationTraceConfigView {
  std::string_view batch_evaluation_arn{};
};
const internal::Schema& schema_of(const BatchEvaluationTraceConfigView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_FilterValue.html
struct FilterValueView {
  enum class Member : std::uint16_t {
    none,
    string_value,
    double_value,
    boolean_value,
    unknown,
  };

  Member member{};
  OptionalRef<std::string_view> string_value{};
  OptionalRef<double> double_value{};
  OptionalRef<bool> boolean_value{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const FilterValueView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CloudWatchLogsFilter.html
struct CloudWatchLogsFilterView {
  std::string_view key{};
  Open<CloudWatchLogsFilterOperator> operator_{};
  FilterValueView value{};
};
const internal::Schema& schema_of(const CloudWatchLogsFilterView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CloudWatchLogsRule.html
struct CloudWatchLogsRuleView {
  std::span<const CloudWatchLogsFilterView> filters{};
};
const internal::Schema& schema_of(const CloudWatchLogsRuleView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CloudWatchLogsTraceConfig.html
struct CloudWatchLogsTraceConfigView {
  std::span<const std::string_view> log_group_arns{};
  std::span<const std::string_view> service_names{};
  Timestamp start_time{};
  Timestamp end_time{};
  OptionalRef<CloudWatchLogsRuleView> rule{};
};
const internal::Schema& schema_of(const CloudWatchLogsTraceConfigView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_OnlineEvaluationTraceConfig.html
struct OnlineEvaluationTraceConfigView {
  std::string_view online_evaluation_config_arn{};
  Timestamp start_time{};
  Timestamp end_time{};
};
const internal::Schema& schema_of(const OnlineEvaluationTraceConfigView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_AgentTracesConfig.html
struct AgentTracesConfigView {
  enum class Member : std::uint16_t {
    none,
    session_spans,
    cloudwatch_logs,
    batch_evaluation,
    online_evaluation,
    unknown,
  };

  Member member{};
  /// Sensitive: never logged.
  OptionalRef<std::span<const DocumentView>> session_spans{};
  OptionalRef<CloudWatchLogsTraceConfigView> cloudwatch_logs{};
  OptionalRef<BatchEvaluationTraceConfigView> batch_evaluation{};
  OptionalRef<OnlineEvaluationTraceConfigView> online_evaluation{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const AgentTracesConfigView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ConfigurationBundleToolEntry.html
struct ConfigurationBundleToolEntryView {
  std::string_view tool_name{};
  std::string_view tool_description_json_path{};
};
const internal::Schema& schema_of(const ConfigurationBundleToolEntryView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_RecommendationEvaluatorReference.html
struct RecommendationEvaluatorReferenceView {
  std::string_view evaluator_arn{};
};
const internal::Schema& schema_of(const RecommendationEvaluatorReferenceView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_RecommendationEvaluationConfig.html
struct RecommendationEvaluationConfigView {
  std::span<const RecommendationEvaluatorReferenceView> evaluators{};
};
const internal::Schema& schema_of(const RecommendationEvaluationConfigView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SystemPromptConfigurationBundle.html
struct SystemPromptConfigurationBundleView {
  std::string_view bundle_arn{};
  std::string_view version_id{};
  std::string_view system_prompt_json_path{};
};
const internal::Schema& schema_of(const SystemPromptConfigurationBundleView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SystemPromptConfig.html
struct SystemPromptConfigView {
  enum class Member : std::uint16_t {
    none,
    text,
    configuration_bundle,
    unknown,
  };

  Member member{};
  /// Sensitive: never logged.
  OptionalRef<std::string_view> text{};
  OptionalRef<SystemPromptConfigurationBundleView> configuration_bundle{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const SystemPromptConfigView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SystemPromptRecommendationConfig.html
struct SystemPromptRecommendationConfigView {
  SystemPromptConfigView system_prompt{};
  AgentTracesConfigView agent_traces{};
  OptionalRef<RecommendationEvaluationConfigView> evaluation_config{};
};
const internal::Schema& schema_of(const SystemPromptRecommendationConfigView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolDescriptionConfigurationBundle.html
struct ToolDescriptionConfigurationBundleView {
  std::string_view bundle_arn{};
  std::string_view version_id{};
  std::span<const ConfigurationBundleToolEntryView> tools{};
};
const internal::Schema& schema_of(const ToolDescriptionConfigurationBundleView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolDescriptionConfig.html
struct ToolDescriptionConfigView {
  enum class Member : std::uint16_t {
    none,
    text,
    unknown,
  };

  Member member{};
  /// Sensitive: never logged.
  OptionalRef<std::string_view> text{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ToolDescriptionConfigView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolDescriptionInput.html
struct ToolDescriptionInputView {
  std::string_view tool_name{};
  ToolDescriptionConfigView tool_description{};
};
const internal::Schema& schema_of(const ToolDescriptionInputView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolDescriptionTextInput.html
struct ToolDescriptionTextInputView {
  std::span<const ToolDescriptionInputView> tools{};
};
const internal::Schema& schema_of(const ToolDescriptionTextInputView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolDescriptionSource.html
struct ToolDescriptionSourceView {
  enum class Member : std::uint16_t {
    none,
    tool_description_text,
    configuration_bundle,
    unknown,
  };

  Member member{};
  OptionalRef<ToolDescriptionTextInputView> tool_description_text{};
  OptionalRef<ToolDescriptionConfigurationBundleView> configuration_bundle{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ToolDescriptionSourceView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolDescriptionRecommendationConfig.html
struct ToolDescriptionRecommendationConfigView {
  ToolDescriptionSourceView tool_description{};
  AgentTracesConfigView agent_traces{};
};
const internal::Schema& schema_of(const ToolDescriptionRecommendationConfigView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_RecommendationConfig.html
struct RecommendationConfigView {
  enum class Member : std::uint16_t {
    none,
    system_prompt_recommendation_config,
    tool_description_recommendation_config,
    unknown,
  };

  Member member{};
  OptionalRef<SystemPromptRecommendationConfigView> system_prompt_recommendation_config{};
  OptionalRef<ToolDescriptionRecommendationConfigView> tool_description_recommendation_config{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const RecommendationConfigView*);

}  // namespace outcrop::bedrock_agentcore
