// Writes RecommendationConfig and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/recommendation_config.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const BatchEvaluationTraceConfig& in) {
  writer.begin_object();
  writer.required("batchEvaluationArn", in.batch_evaluation_arn);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FilterValue& in) {
  writer.exactly_one("FilterValue", in.string_value.has_value() + in.double_value.has_value() +
                                        in.boolean_value.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("stringValue", in.string_value);
  writer.member("doubleValue", in.double_value);
  writer.member("booleanValue", in.boolean_value);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CloudWatchLogsFilter& in) {
  writer.begin_object();
  writer.required("key", in.key);
  writer.required("operator", in.operator_);
  writer.required("value", in.value);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CloudWatchLogsRule& in) {
  writer.begin_object();
  writer.member("filters", in.filters);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CloudWatchLogsTraceConfig& in) {
  writer.begin_object();
  writer.required("logGroupArns", in.log_group_arns);
  writer.required("serviceNames", in.service_names);
  writer.required("startTime", in.start_time, TimestampFormat::date_time);
  writer.required("endTime", in.end_time, TimestampFormat::date_time);
  writer.member("rule", in.rule);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const OnlineEvaluationTraceConfig& in) {
  writer.begin_object();
  writer.required("onlineEvaluationConfigArn", in.online_evaluation_config_arn);
  writer.required("startTime", in.start_time, TimestampFormat::date_time);
  writer.required("endTime", in.end_time, TimestampFormat::date_time);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AgentTracesConfig& in) {
  writer.exactly_one("AgentTracesConfig", in.session_spans.has_value() + in.cloudwatch_logs.has_value() +
                                              in.batch_evaluation.has_value() + in.online_evaluation.has_value() +
                                              in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("sessionSpans", in.session_spans);
  writer.member("cloudwatchLogs", in.cloudwatch_logs);
  writer.member("batchEvaluation", in.batch_evaluation);
  writer.member("onlineEvaluation", in.online_evaluation);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ConfigurationBundleToolEntry& in) {
  writer.begin_object();
  writer.required("toolName", in.tool_name);
  writer.required("toolDescriptionJsonPath", in.tool_description_json_path);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RecommendationEvaluatorReference& in) {
  writer.begin_object();
  writer.required("evaluatorArn", in.evaluator_arn);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RecommendationEvaluationConfig& in) {
  writer.begin_object();
  writer.required("evaluators", in.evaluators);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const SystemPromptConfigurationBundle& in) {
  writer.begin_object();
  writer.required("bundleArn", in.bundle_arn);
  writer.required("versionId", in.version_id);
  writer.required("systemPromptJsonPath", in.system_prompt_json_path);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const SystemPromptConfig& in) {
  writer.exactly_one("SystemPromptConfig",
                     in.text.has_value() + in.configuration_bundle.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("text", in.text);
  writer.member("configurationBundle", in.configuration_bundle);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const SystemPromptRecommendationConfig& in) {
  writer.begin_object();
  writer.required("systemPrompt", in.system_prompt);
  writer.required("agentTraces", in.agent_traces);
  writer.member("evaluationConfig", in.evaluation_config);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ToolDescriptionConfigurationBundle& in) {
  writer.begin_object();
  writer.required("bundleArn", in.bundle_arn);
  writer.required("versionId", in.version_id);
  writer.required("tools", in.tools);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ToolDescriptionConfig& in) {
  writer.exactly_one("ToolDescriptionConfig", in.text.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("text", in.text);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ToolDescriptionInput& in) {
  writer.begin_object();
  writer.required("toolName", in.tool_name);
  writer.required("toolDescription", in.tool_description);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ToolDescriptionTextInput& in) {
  writer.begin_object();
  writer.required("tools", in.tools);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ToolDescriptionSource& in) {
  writer.exactly_one("ToolDescriptionSource", in.tool_description_text.has_value() +
                                                  in.configuration_bundle.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("toolDescriptionText", in.tool_description_text);
  writer.member("configurationBundle", in.configuration_bundle);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ToolDescriptionRecommendationConfig& in) {
  writer.begin_object();
  writer.required("toolDescription", in.tool_description);
  writer.required("agentTraces", in.agent_traces);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RecommendationConfig& in) {
  writer.exactly_one("RecommendationConfig", in.system_prompt_recommendation_config.has_value() +
                                                 in.tool_description_recommendation_config.has_value() +
                                                 in.unknown.has_value());
  writer.begin_object();
  writer.member("systemPromptRecommendationConfig", in.system_prompt_recommendation_config);
  writer.member("toolDescriptionRecommendationConfig", in.tool_description_recommendation_config);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
