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

/// A batch evaluation whose sessions are analyzed.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_BatchEvaluationTraceConfig.html
struct BatchEvaluationTraceConfig {
  /// The ARN of the batch evaluation, which has to be done.
  ///
  /// Required.
  std::optional<std::string> batch_evaluation_arn{};

  friend bool operator==(const BatchEvaluationTraceConfig&, const BatchEvaluationTraceConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const BatchEvaluationTraceConfig& in);

/// A value that an attribute of traces is compared with.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_FilterValue.html
struct FilterValue {
  /// The value is a text.
  std::optional<std::string> string_value{};
  /// The value is a number.
  std::optional<double> double_value{};
  /// The value is true or false.
  std::optional<bool> boolean_value{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const FilterValue&, const FilterValue&) = default;
};
void write_json(internal::JsonWriter& writer, const FilterValue& in);

/// A condition on traces.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CloudWatchLogsFilter.html
struct CloudWatchLogsFilter {
  /// The attribute that is looked at.
  ///
  /// Required.
  std::optional<std::string> key{};
  /// How the attribute and the value are compared.
  ///
  /// Required.
  std::optional<OwnedOpen<CloudWatchLogsFilterOperator>> operator_{};
  /// The value to compare with.
  ///
  /// Required.
  Box<FilterValue> value{};

  friend bool operator==(const CloudWatchLogsFilter&, const CloudWatchLogsFilter&) = default;
};
void write_json(internal::JsonWriter& writer, const CloudWatchLogsFilter& in);

/// Which traces of the logs are read.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CloudWatchLogsRule.html
struct CloudWatchLogsRule {
  /// Conditions that traces have to meet. Absent: none.
  std::optional<std::vector<CloudWatchLogsFilter>> filters{};

  friend bool operator==(const CloudWatchLogsRule&, const CloudWatchLogsRule&) = default;
};
void write_json(internal::JsonWriter& writer, const CloudWatchLogsRule& in);

/// Traces in log groups of Amazon CloudWatch.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CloudWatchLogsTraceConfig.html
struct CloudWatchLogsTraceConfig {
  /// The log groups, by ARN.
  ///
  /// Required.
  std::optional<std::vector<std::string>> log_group_arns{};
  /// Only traces of services with these names, as OpenTelemetry's service.name has them.
  ///
  /// Required.
  std::optional<std::vector<std::string>> service_names{};
  /// Where the stretch of time begins.
  ///
  /// Required.
  std::optional<Timestamp> start_time{};
  /// Where the stretch of time ends.
  ///
  /// Required.
  std::optional<Timestamp> end_time{};
  /// Conditions that traces have to meet. Absent: none.
  std::optional<CloudWatchLogsRule> rule{};

  friend bool operator==(const CloudWatchLogsTraceConfig&, const CloudWatchLogsTraceConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const CloudWatchLogsTraceConfig& in);

/// The sessions that an online evaluation scored in a stretch of time.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_OnlineEvaluationTraceConfig.html
struct OnlineEvaluationTraceConfig {
  /// The online evaluation configuration's ARN.
  ///
  /// Required.
  std::optional<std::string> online_evaluation_config_arn{};
  /// Where the stretch begins; sessions scored at this moment count.
  ///
  /// Required.
  std::optional<Timestamp> start_time{};
  /// Where the stretch ends; sessions scored at this moment don't count any more.
  ///
  /// Required.
  std::optional<Timestamp> end_time{};

  friend bool operator==(const OnlineEvaluationTraceConfig&, const OnlineEvaluationTraceConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const OnlineEvaluationTraceConfig& in);

/// Where the traces come from that a recommendation is made of.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_AgentTracesConfig.html
struct AgentTracesConfig {
  /// The traces are given here, as spans in OpenTelemetry's form.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<Document>> session_spans{};
  /// The traces are read from log groups of Amazon CloudWatch.
  Box<CloudWatchLogsTraceConfig> cloudwatch_logs{};
  /// The traces are those of a batch evaluation that is done.
  Box<BatchEvaluationTraceConfig> batch_evaluation{};
  /// The traces are those that an online evaluation scored in a stretch of time.
  Box<OnlineEvaluationTraceConfig> online_evaluation{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const AgentTracesConfig&, const AgentTracesConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const AgentTracesConfig& in);

/// Where in a configuration bundle the description of a tool stands.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ConfigurationBundleToolEntry.html
struct ConfigurationBundleToolEntry {
  /// The tool's name.
  ///
  /// Required.
  std::optional<std::string> tool_name{};
  /// The JSON path of the description, within the components of the bundle.
  ///
  /// Required.
  std::optional<std::string> tool_description_json_path{};

  friend bool operator==(const ConfigurationBundleToolEntry&, const ConfigurationBundleToolEntry&) = default;
};
void write_json(internal::JsonWriter& writer, const ConfigurationBundleToolEntry& in);

/// An evaluator that scores a recommendation.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_RecommendationEvaluatorReference.html
struct RecommendationEvaluatorReference {
  /// The evaluator's ARN.
  ///
  /// Required.
  std::optional<std::string> evaluator_arn{};

  friend bool operator==(const RecommendationEvaluatorReference&, const RecommendationEvaluatorReference&) = default;
};
void write_json(internal::JsonWriter& writer, const RecommendationEvaluatorReference& in);

/// What scores whether a recommendation is an improvement.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_RecommendationEvaluationConfig.html
struct RecommendationEvaluationConfig {
  /// The evaluators that score it.
  ///
  /// Required.
  std::optional<std::vector<RecommendationEvaluatorReference>> evaluators{};

  friend bool operator==(const RecommendationEvaluationConfig&, const RecommendationEvaluationConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const RecommendationEvaluationConfig& in);

/// A system prompt in a configuration bundle.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SystemPromptConfigurationBundle.html
struct SystemPromptConfigurationBundle {
  /// The configuration bundle's ARN.
  ///
  /// Required.
  std::optional<std::string> bundle_arn{};
  /// The id of the bundle's version.
  ///
  /// Required.
  std::optional<std::string> version_id{};
  /// The JSON path of the prompt in the bundle.
  ///
  /// Required.
  std::optional<std::string> system_prompt_json_path{};

  friend bool operator==(const SystemPromptConfigurationBundle&, const SystemPromptConfigurationBundle&) = default;
};
void write_json(internal::JsonWriter& writer, const SystemPromptConfigurationBundle& in);

/// The system prompt to improve.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SystemPromptConfig.html
struct SystemPromptConfig {
  /// The prompt is given here, as text.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> text{};
  /// The prompt stands in a configuration bundle.
  Box<SystemPromptConfigurationBundle> configuration_bundle{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const SystemPromptConfig&, const SystemPromptConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const SystemPromptConfig& in);

/// Which system prompt is improved, and by what.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SystemPromptRecommendationConfig.html
struct SystemPromptRecommendationConfig {
  /// The prompt as it is.
  ///
  /// Required.
  Box<SystemPromptConfig> system_prompt{};
  /// The traces that show how it does.
  ///
  /// Required.
  Box<AgentTracesConfig> agent_traces{};
  /// What scores whether a prompt is an improvement.
  std::optional<RecommendationEvaluationConfig> evaluation_config{};

  friend bool operator==(const SystemPromptRecommendationConfig&, const SystemPromptRecommendationConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const SystemPromptRecommendationConfig& in);

/// Descriptions of tools in a configuration bundle.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolDescriptionConfigurationBundle.html
struct ToolDescriptionConfigurationBundle {
  /// The configuration bundle's ARN.
  ///
  /// Required.
  std::optional<std::string> bundle_arn{};
  /// The id of the bundle's version.
  ///
  /// Required.
  std::optional<std::string> version_id{};
  /// Where in the bundle each description stands.
  ///
  /// Required.
  std::optional<std::vector<ConfigurationBundleToolEntry>> tools{};

  friend bool operator==(const ToolDescriptionConfigurationBundle&,
                         const ToolDescriptionConfigurationBundle&) = default;
};
void write_json(internal::JsonWriter& writer, const ToolDescriptionConfigurationBundle& in);

/// The description of a tool, as it is.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolDescriptionConfig.html
struct ToolDescriptionConfig {
  /// The description is given here, as text.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> text{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ToolDescriptionConfig&, const ToolDescriptionConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const ToolDescriptionConfig& in);

/// A tool whose description is improved.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolDescriptionInput.html
struct ToolDescriptionInput {
  /// The tool's name.
  ///
  /// Required.
  std::optional<std::string> tool_name{};
  /// The description as it is.
  ///
  /// Required.
  Box<ToolDescriptionConfig> tool_description{};

  friend bool operator==(const ToolDescriptionInput&, const ToolDescriptionInput&) = default;
};
void write_json(internal::JsonWriter& writer, const ToolDescriptionInput& in);

/// Tools with their descriptions.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolDescriptionTextInput.html
struct ToolDescriptionTextInput {
  /// The tools with their descriptions.
  ///
  /// Required.
  std::optional<std::vector<ToolDescriptionInput>> tools{};

  friend bool operator==(const ToolDescriptionTextInput&, const ToolDescriptionTextInput&) = default;
};
void write_json(internal::JsonWriter& writer, const ToolDescriptionTextInput& in);

/// The descriptions of tools to improve.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolDescriptionSource.html
struct ToolDescriptionSource {
  /// The descriptions are given here, as text.
  Box<ToolDescriptionTextInput> tool_description_text{};
  /// The descriptions stand in a configuration bundle.
  Box<ToolDescriptionConfigurationBundle> configuration_bundle{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ToolDescriptionSource&, const ToolDescriptionSource&) = default;
};
void write_json(internal::JsonWriter& writer, const ToolDescriptionSource& in);

/// Which descriptions of tools are improved, and by what.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolDescriptionRecommendationConfig.html
struct ToolDescriptionRecommendationConfig {
  /// The descriptions as they are.
  ///
  /// Required.
  Box<ToolDescriptionSource> tool_description{};
  /// The traces that show how they do.
  ///
  /// Required.
  Box<AgentTracesConfig> agent_traces{};

  friend bool operator==(const ToolDescriptionRecommendationConfig&,
                         const ToolDescriptionRecommendationConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const ToolDescriptionRecommendationConfig& in);

/// What a recommendation is to improve.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_RecommendationConfig.html
struct RecommendationConfig {
  /// A system prompt is improved.
  Box<SystemPromptRecommendationConfig> system_prompt_recommendation_config{};
  /// The descriptions of tools are improved.
  Box<ToolDescriptionRecommendationConfig> tool_description_recommendation_config{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const RecommendationConfig&, const RecommendationConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const RecommendationConfig& in);

}  // namespace outcrop::bedrock_agentcore
