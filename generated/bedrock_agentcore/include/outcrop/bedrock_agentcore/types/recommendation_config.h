// RecommendationConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_BatchEvaluationTraceConfig.html
struct BatchEvaluationTraceConfig {
  /// Required.
  std::optional<std::string> batch_evaluation_arn{};

  friend bool operator==(const BatchEvaluationTraceConfig&, const BatchEvaluationTraceConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const BatchEvaluationTraceConfig& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_FilterValue.html
struct FilterValue {
  std::optional<std::string> string_value{};
  std::optional<double> double_value{};
  std::optional<bool> boolean_value{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const FilterValue&, const FilterValue&) = default;
};
void write_json(internal::JsonWriter& writer, const FilterValue& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CloudWatchLogsFilter.html
struct CloudWatchLogsFilter {
  /// Required.
  std::optional<std::string> key{};
  /// Required.
  std::optional<OwnedOpen<CloudWatchLogsFilterOperator>> operator_{};
  /// Required.
  Box<FilterValue> value{};

  friend bool operator==(const CloudWatchLogsFilter&, const CloudWatchLogsFilter&) = default;
};
void write_json(internal::JsonWriter& writer, const CloudWatchLogsFilter& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CloudWatchLogsRule.html
struct CloudWatchLogsRule {
  std::optional<std::vector<CloudWatchLogsFilter>> filters{};

  friend bool operator==(const CloudWatchLogsRule&, const CloudWatchLogsRule&) = default;
};
void write_json(internal::JsonWriter& writer, const CloudWatchLogsRule& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CloudWatchLogsTraceConfig.html
struct CloudWatchLogsTraceConfig {
  /// Required.
  std::optional<std::vector<std::string>> log_group_arns{};
  /// Required.
  std::optional<std::vector<std::string>> service_names{};
  /// Required.
  std::optional<Timestamp> start_time{};
  /// Required.
  std::optional<Timestamp> end_time{};
  std::optional<CloudWatchLogsRule> rule{};

  friend bool operator==(const CloudWatchLogsTraceConfig&, const CloudWatchLogsTraceConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const CloudWatchLogsTraceConfig& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_OnlineEvaluationTraceConfig.html
struct OnlineEvaluationTraceConfig {
  /// Required.
  std::optional<std::string> online_evaluation_config_arn{};
  /// Required.
  std::optional<Timestamp> start_time{};
  /// Required.
  std::optional<Timestamp> end_time{};

  friend bool operator==(const OnlineEvaluationTraceConfig&, const OnlineEvaluationTraceConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const OnlineEvaluationTraceConfig& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_AgentTracesConfig.html
struct AgentTracesConfig {
  /// Sensitive: never logged.
  std::optional<std::vector<Document>> session_spans{};
  Box<CloudWatchLogsTraceConfig> cloudwatch_logs{};
  Box<BatchEvaluationTraceConfig> batch_evaluation{};
  Box<OnlineEvaluationTraceConfig> online_evaluation{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const AgentTracesConfig&, const AgentTracesConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const AgentTracesConfig& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ConfigurationBundleToolEntry.html
struct ConfigurationBundleToolEntry {
  /// Required.
  std::optional<std::string> tool_name{};
  /// Required.
  std::optional<std::string> tool_description_json_path{};

  friend bool operator==(const ConfigurationBundleToolEntry&, const ConfigurationBundleToolEntry&) = default;
};
void write_json(internal::JsonWriter& writer, const ConfigurationBundleToolEntry& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_RecommendationEvaluatorReference.html
struct RecommendationEvaluatorReference {
  /// Required.
  std::optional<std::string> evaluator_arn{};

  friend bool operator==(const RecommendationEvaluatorReference&, const RecommendationEvaluatorReference&) = default;
};
void write_json(internal::JsonWriter& writer, const RecommendationEvaluatorReference& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_RecommendationEvaluationConfig.html
struct RecommendationEvaluationConfig {
  /// Required.
  std::optional<std::vector<RecommendationEvaluatorReference>> evaluators{};

  friend bool operator==(const RecommendationEvaluationConfig&, const RecommendationEvaluationConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const RecommendationEvaluationConfig& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SystemPromptConfigurationBundle.html
struct SystemPromptConfigurationBundle {
  /// Required.
  std::optional<std::string> bundle_arn{};
  /// Required.
  std::optional<std::string> version_id{};
  /// Required.
  std::optional<std::string> system_prompt_json_path{};

  friend bool operator==(const SystemPromptConfigurationBundle&, const SystemPromptConfigurationBundle&) = default;
};
void write_json(internal::JsonWriter& writer, const SystemPromptConfigurationBundle& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SystemPromptConfig.html
struct SystemPromptConfig {
  /// Sensitive: never logged.
  std::optional<std::string> text{};
  Box<SystemPromptConfigurationBundle> configuration_bundle{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const SystemPromptConfig&, const SystemPromptConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const SystemPromptConfig& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SystemPromptRecommendationConfig.html
struct SystemPromptRecommendationConfig {
  /// Required.
  Box<SystemPromptConfig> system_prompt{};
  /// Required.
  Box<AgentTracesConfig> agent_traces{};
  std::optional<RecommendationEvaluationConfig> evaluation_config{};

  friend bool operator==(const SystemPromptRecommendationConfig&, const SystemPromptRecommendationConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const SystemPromptRecommendationConfig& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolDescriptionConfigurationBundle.html
struct ToolDescriptionConfigurationBundle {
  /// Required.
  std::optional<std::string> bundle_arn{};
  /// Required.
  std::optional<std::string> version_id{};
  /// Required.
  std::optional<std::vector<ConfigurationBundleToolEntry>> tools{};

  friend bool operator==(const ToolDescriptionConfigurationBundle&,
                         const ToolDescriptionConfigurationBundle&) = default;
};
void write_json(internal::JsonWriter& writer, const ToolDescriptionConfigurationBundle& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolDescriptionConfig.html
struct ToolDescriptionConfig {
  /// Sensitive: never logged.
  std::optional<std::string> text{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ToolDescriptionConfig&, const ToolDescriptionConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const ToolDescriptionConfig& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolDescriptionInput.html
struct ToolDescriptionInput {
  /// Required.
  std::optional<std::string> tool_name{};
  /// Required.
  Box<ToolDescriptionConfig> tool_description{};

  friend bool operator==(const ToolDescriptionInput&, const ToolDescriptionInput&) = default;
};
void write_json(internal::JsonWriter& writer, const ToolDescriptionInput& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolDescriptionTextInput.html
struct ToolDescriptionTextInput {
  /// Required.
  std::optional<std::vector<ToolDescriptionInput>> tools{};

  friend bool operator==(const ToolDescriptionTextInput&, const ToolDescriptionTextInput&) = default;
};
void write_json(internal::JsonWriter& writer, const ToolDescriptionTextInput& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolDescriptionSource.html
struct ToolDescriptionSource {
  Box<ToolDescriptionTextInput> tool_description_text{};
  Box<ToolDescriptionConfigurationBundle> configuration_bundle{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ToolDescriptionSource&, const ToolDescriptionSource&) = default;
};
void write_json(internal::JsonWriter& writer, const ToolDescriptionSource& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolDescriptionRecommendationConfig.html
struct ToolDescriptionRecommendationConfig {
  /// Required.
  Box<ToolDescriptionSource> tool_description{};
  /// Required.
  Box<AgentTracesConfig> agent_traces{};

  friend bool operator==(const ToolDescriptionRecommendationConfig&,
                         const ToolDescriptionRecommendationConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const ToolDescriptionRecommendationConfig& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_RecommendationConfig.html
struct RecommendationConfig {
  Box<SystemPromptRecommendationConfig> system_prompt_recommendation_config{};
  Box<ToolDescriptionRecommendationConfig> tool_description_recommendation_config{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const RecommendationConfig&, const RecommendationConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const RecommendationConfig& in);

}  // namespace outcrop::bedrock_agentcore
