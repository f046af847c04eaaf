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

/// A batch evaluation whose sessions are analyzed.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_BatchEvaluationTraceConfig.html
struct BatchEvaluationTraceConfigView {
  /// The ARN of the batch evaluation, which has to be done.
  std::string_view batch_evaluation_arn{};
};
const internal::Schema& schema_of(const BatchEvaluationTraceConfigView*);

/// A value that an attribute of traces is compared with.
///
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
  /// The value is a text.
  OptionalRef<std::string_view> string_value{};
  /// The value is a number.
  OptionalRef<double> double_value{};
  /// The value is true or false.
  OptionalRef<bool> boolean_value{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const FilterValueView*);

/// A condition on traces.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CloudWatchLogsFilter.html
struct CloudWatchLogsFilterView {
  /// The attribute that is looked at.
  std::string_view key{};
  /// How the attribute and the value are compared.
  Open<CloudWatchLogsFilterOperator> operator_{};
  /// The value to compare with.
  FilterValueView value{};
};
const internal::Schema& schema_of(const CloudWatchLogsFilterView*);

/// Which traces of the logs are read.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CloudWatchLogsRule.html
struct CloudWatchLogsRuleView {
  /// Conditions that traces have to meet. Absent: none.
  std::span<const CloudWatchLogsFilterView> filters{};
};
const internal::Schema& schema_of(const CloudWatchLogsRuleView*);

/// Traces in log groups of Amazon CloudWatch.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CloudWatchLogsTraceConfig.html
struct CloudWatchLogsTraceConfigView {
  /// The log groups, by ARN.
  std::span<const std::string_view> log_group_arns{};
  /// Only traces of services with these names, as OpenTelemetry's service.name has them.
  std::span<const std::string_view> service_names{};
  /// Where the stretch of time begins.
  Timestamp start_time{};
  /// Where the stretch of time ends.
  Timestamp end_time{};
  /// Conditions that traces have to meet. Absent: none.
  OptionalRef<CloudWatchLogsRuleView> rule{};
};
const internal::Schema& schema_of(const CloudWatchLogsTraceConfigView*);

/// The sessions that an online evaluation scored in a stretch of time.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_OnlineEvaluationTraceConfig.html
struct OnlineEvaluationTraceConfigView {
  /// The online evaluation configuration's ARN.
  std::string_view online_evaluation_config_arn{};
  /// Where the stretch begins; sessions scored at this moment count.
  Timestamp start_time{};
  /// Where the stretch ends; sessions scored at this moment don't count any more.
  Timestamp end_time{};
};
const internal::Schema& schema_of(const OnlineEvaluationTraceConfigView*);

/// Where the traces come from that a recommendation is made of.
///
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
  /// The traces are given here, as spans in OpenTelemetry's form.
  ///
  /// Sensitive: never logged.
  OptionalRef<std::span<const DocumentView>> session_spans{};
  /// The traces are read from log groups of Amazon CloudWatch.
  OptionalRef<CloudWatchLogsTraceConfigView> cloudwatch_logs{};
  /// The traces are those of a batch evaluation that is done.
  OptionalRef<BatchEvaluationTraceConfigView> batch_evaluation{};
  /// The traces are those that an online evaluation scored in a stretch of time.
  OptionalRef<OnlineEvaluationTraceConfigView> online_evaluation{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const AgentTracesConfigView*);

/// Where in a configuration bundle the description of a tool stands.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ConfigurationBundleToolEntry.html
struct ConfigurationBundleToolEntryView {
  /// The tool's name.
  std::string_view tool_name{};
  /// The JSON path of the description, within the components of the bundle.
  std::string_view tool_description_json_path{};
};
const internal::Schema& schema_of(const ConfigurationBundleToolEntryView*);

/// An evaluator that scores a recommendation.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_RecommendationEvaluatorReference.html
struct RecommendationEvaluatorReferenceView {
  /// The evaluator's ARN.
  std::string_view evaluator_arn{};
};
const internal::Schema& schema_of(const RecommendationEvaluatorReferenceView*);

/// What scores whether a recommendation is an improvement.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_RecommendationEvaluationConfig.html
struct RecommendationEvaluationConfigView {
  /// The evaluators that score it.
  std::span<const RecommendationEvaluatorReferenceView> evaluators{};
};
const internal::Schema& schema_of(const RecommendationEvaluationConfigView*);

/// A system prompt in a configuration bundle.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SystemPromptConfigurationBundle.html
struct SystemPromptConfigurationBundleView {
  /// The configuration bundle's ARN.
  std::string_view bundle_arn{};
  /// The id of the bundle's version.
  std::string_view version_id{};
  /// The JSON path of the prompt in the bundle.
  std::string_view system_prompt_json_path{};
};
const internal::Schema& schema_of(const SystemPromptConfigurationBundleView*);

/// The system prompt to improve.
///
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
  /// The prompt is given here, as text.
  ///
  /// Sensitive: never logged.
  OptionalRef<std::string_view> text{};
  /// The prompt stands in a configuration bundle.
  OptionalRef<SystemPromptConfigurationBundleView> configuration_bundle{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const SystemPromptConfigView*);

/// Which system prompt is improved, and by what.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SystemPromptRecommendationConfig.html
struct SystemPromptRecommendationConfigView {
  /// The prompt as it is.
  SystemPromptConfigView system_prompt{};
  /// The traces that show how it does.
  AgentTracesConfigView agent_traces{};
  /// What scores whether a prompt is an improvement.
  OptionalRef<RecommendationEvaluationConfigView> evaluation_config{};
};
const internal::Schema& schema_of(const SystemPromptRecommendationConfigView*);

/// Descriptions of tools in a configuration bundle.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolDescriptionConfigurationBundle.html
struct ToolDescriptionConfigurationBundleView {
  /// The configuration bundle's ARN.
  std::string_view bundle_arn{};
  /// The id of the bundle's version.
  std::string_view version_id{};
  /// Where in the bundle each description stands.
  std::span<const ConfigurationBundleToolEntryView> tools{};
};
const internal::Schema& schema_of(const ToolDescriptionConfigurationBundleView*);

/// The description of a tool, as it is.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolDescriptionConfig.html
struct ToolDescriptionConfigView {
  enum class Member : std::uint16_t {
    none,
    text,
    unknown,
  };

  Member member{};
  /// The description is given here, as text.
  ///
  /// Sensitive: never logged.
  OptionalRef<std::string_view> text{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ToolDescriptionConfigView*);

/// A tool whose description is improved.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolDescriptionInput.html
struct ToolDescriptionInputView {
  /// The tool's name.
  std::string_view tool_name{};
  /// The description as it is.
  ToolDescriptionConfigView tool_description{};
};
const internal::Schema& schema_of(const ToolDescriptionInputView*);

/// Tools with their descriptions.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolDescriptionTextInput.html
struct ToolDescriptionTextInputView {
  /// The tools with their descriptions.
  std::span<const ToolDescriptionInputView> tools{};
};
const internal::Schema& schema_of(const ToolDescriptionTextInputView*);

/// The descriptions of tools to improve.
///
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
  /// The descriptions are given here, as text.
  OptionalRef<ToolDescriptionTextInputView> tool_description_text{};
  /// The descriptions stand in a configuration bundle.
  OptionalRef<ToolDescriptionConfigurationBundleView> configuration_bundle{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ToolDescriptionSourceView*);

/// Which descriptions of tools are improved, and by what.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolDescriptionRecommendationConfig.html
struct ToolDescriptionRecommendationConfigView {
  /// The descriptions as they are.
  ToolDescriptionSourceView tool_description{};
  /// The traces that show how they do.
  AgentTracesConfigView agent_traces{};
};
const internal::Schema& schema_of(const ToolDescriptionRecommendationConfigView*);

/// What a recommendation is to improve.
///
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
  /// A system prompt is improved.
  OptionalRef<SystemPromptRecommendationConfigView> system_prompt_recommendation_config{};
  /// The descriptions of tools are improved.
  OptionalRef<ToolDescriptionRecommendationConfigView> tool_description_recommendation_config{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const RecommendationConfigView*);

}  // namespace outcrop::bedrock_agentcore
