// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/recommendation_config.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/recommendation_config.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

BatchEvaluationTraceConfig to_owned(const BatchEvaluationTraceConfigView& view) {
  BatchEvaluationTraceConfig owned;
  internal::own(owned.batch_evaluation_arn, view.batch_evaluation_arn);
  return owned;
}

FilterValue to_owned(const FilterValueView& view) {
  FilterValue owned;
  internal::own(owned.string_value, view.string_value);
  internal::own(owned.double_value, view.double_value);
  internal::own(owned.boolean_value, view.boolean_value);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

CloudWatchLogsFilter to_owned(const CloudWatchLogsFilterView& view) {
  CloudWatchLogsFilter owned;
  internal::own(owned.key, view.key);
  internal::own(owned.operator_, view.operator_);
  internal::own(owned.value, view.value);
  return owned;
}

CloudWatchLogsRule to_owned(const CloudWatchLogsRuleView& view) {
  CloudWatchLogsRule owned;
  internal::own(owned.filters, view.filters);
  return owned;
}

CloudWatchLogsTraceConfig to_owned(const CloudWatchLogsTraceConfigView& view) {
  CloudWatchLogsTraceConfig owned;
  internal::own(owned.log_group_arns, view.log_group_arns);
  internal::own(owned.service_names, view.service_names);
  internal::own(owned.start_time, view.start_time);
  internal::own(owned.end_time, view.end_time);
  internal::own(owned.rule, view.rule);
  return owned;
}

OnlineEvaluationTraceConfig to_owned(const OnlineEvaluationTraceConfigView& view) {
  OnlineEvaluationTraceConfig owned;
  internal::own(owned.online_evaluation_config_arn, view.online_evaluation_config_arn);
  internal::own(owned.start_time, view.start_time);
  internal::own(owned.end_time, view.end_time);
  return owned;
}

AgentTracesConfig to_owned(const AgentTracesConfigView& view) {
  AgentTracesConfig owned;
  internal::own(owned.session_spans, view.session_spans);
  internal::own(owned.cloudwatch_logs, view.cloudwatch_logs);
  internal::own(owned.batch_evaluation, view.batch_evaluation);
  internal::own(owned.online_evaluation, view.online_evaluation);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

ConfigurationBundleToolEntry to_owned(const ConfigurationBundleToolEntryView& view) {
  ConfigurationBundleToolEntry owned;
  internal::own(owned.tool_name, view.tool_name);
  internal::own(owned.tool_description_json_path, view.tool_description_json_path);
  return owned;
}

RecommendationEvaluatorReference to_owned(const RecommendationEvaluatorReferenceView& view) {
  RecommendationEvaluatorReference owned;
  internal::own(owned.evaluator_arn, view.evaluator_arn);
  return owned;
}

RecommendationEvaluationConfig to_owned(const RecommendationEvaluationConfigView& view) {
  RecommendationEvaluationConfig owned;
  internal::own(owned.evaluators, view.evaluators);
  return owned;
}

SystemPromptConfigurationBundle to_owned(const SystemPromptConfigurationBundleView& view) {
  SystemPromptConfigurationBundle owned;
  internal::own(owned.bundle_arn, view.bundle_arn);
  internal::own(owned.version_id, view.version_id);
  internal::own(owned.system_prompt_json_path, view.system_prompt_json_path);
  return owned;
}

SystemPromptConfig to_owned(const SystemPromptConfigView& view) {
  SystemPromptConfig owned;
  internal::own(owned.text, view.text);
  internal::own(owned.configuration_bundle, view.configuration_bundle);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

SystemPromptRecommendationConfig to_owned(const SystemPromptRecommendationConfigView& view) {
  SystemPromptRecommendationConfig owned;
  internal::own(owned.system_prompt, view.system_prompt);
  internal::own(owned.agent_traces, view.agent_traces);
  internal::own(owned.evaluation_config, view.evaluation_config);
  return owned;
}

ToolDescriptionConfigurationBundle to_owned(const ToolDescriptionConfigurationBundleView& view) {
  ToolDescriptionConfigurationBundle owned;
  internal::own(owned.bundle_arn, view.bundle_arn);
  internal::own(owned.version_id, view.version_id);
  internal::own(owned.tools, view.tools);
  return owned;
}

ToolDescriptionConfig to_owned(const ToolDescriptionConfigView& view) {
  ToolDescriptionConfig owned;
  internal::own(owned.text, view.text);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

ToolDescriptionInput to_owned(const ToolDescriptionInputView& view) {
  ToolDescriptionInput owned;
  internal::own(owned.tool_name, view.tool_name);
  internal::own(owned.tool_description, view.tool_description);
  return owned;
}

ToolDescriptionTextInput to_owned(const ToolDescriptionTextInputView& view) {
  ToolDescriptionTextInput owned;
  internal::own(owned.tools, view.tools);
  return owned;
}

ToolDescriptionSource to_owned(const ToolDescriptionSourceView& view) {
  ToolDescriptionSource owned;
  internal::own(owned.tool_description_text, view.tool_description_text);
  internal::own(owned.configuration_bundle, view.configuration_bundle);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

ToolDescriptionRecommendationConfig to_owned(const ToolDescriptionRecommendationConfigView& view) {
  ToolDescriptionRecommendationConfig owned;
  internal::own(owned.tool_description, view.tool_description);
  internal::own(owned.agent_traces, view.agent_traces);
  return owned;
}

RecommendationConfig to_owned(const RecommendationConfigView& view) {
  RecommendationConfig owned;
  internal::own(owned.system_prompt_recommendation_config, view.system_prompt_recommendation_config);
  internal::own(owned.tool_description_recommendation_config, view.tool_description_recommendation_config);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore
