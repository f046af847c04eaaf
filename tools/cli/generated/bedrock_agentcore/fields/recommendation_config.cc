// Tables of the shapes in outcrop/bedrock_agentcore/types/recommendation_config.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/recommendation_config.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const AgentTracesConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AgentTracesConfig::session_spans>("sessionSpans"),
      cli::field<&AgentTracesConfig::cloudwatch_logs>("cloudwatchLogs"),
      cli::field<&AgentTracesConfig::batch_evaluation>("batchEvaluation"),
      cli::field<&AgentTracesConfig::online_evaluation>("onlineEvaluation"),
  };
  static constexpr cli::Shape shape{.name = "AgentTracesConfig", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const BatchEvaluationTraceConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&BatchEvaluationTraceConfig::batch_evaluation_arn>("batchEvaluationArn", true),
  };
  static constexpr cli::Shape shape{.name = "BatchEvaluationTraceConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const CloudWatchLogsFilter*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CloudWatchLogsFilter::key>("key", true),
      cli::field<&CloudWatchLogsFilter::operator_>("operator", true),
      cli::field<&CloudWatchLogsFilter::value>("value", true),
  };
  static constexpr cli::Shape shape{.name = "CloudWatchLogsFilter", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const CloudWatchLogsRule*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CloudWatchLogsRule::filters>("filters"),
  };
  static constexpr cli::Shape shape{.name = "CloudWatchLogsRule", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const CloudWatchLogsTraceConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CloudWatchLogsTraceConfig::log_group_arns>("logGroupArns", true),
      cli::field<&CloudWatchLogsTraceConfig::service_names>("serviceNames", true),
      cli::field<&CloudWatchLogsTraceConfig::start_time>("startTime", true),
      cli::field<&CloudWatchLogsTraceConfig::end_time>("endTime", true),
      cli::field<&CloudWatchLogsTraceConfig::rule>("rule"),
  };
  static constexpr cli::Shape shape{.name = "CloudWatchLogsTraceConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ConfigurationBundleToolEntry*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ConfigurationBundleToolEntry::tool_name>("toolName", true),
      cli::field<&ConfigurationBundleToolEntry::tool_description_json_path>("toolDescriptionJsonPath", true),
  };
  static constexpr cli::Shape shape{.name = "ConfigurationBundleToolEntry", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const FilterValue*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FilterValue::string_value>("stringValue"),
      cli::field<&FilterValue::double_value>("doubleValue"),
      cli::field<&FilterValue::boolean_value>("booleanValue"),
  };
  static constexpr cli::Shape shape{.name = "FilterValue", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const OnlineEvaluationTraceConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&OnlineEvaluationTraceConfig::online_evaluation_config_arn>("onlineEvaluationConfigArn", true),
      cli::field<&OnlineEvaluationTraceConfig::start_time>("startTime", true),
      cli::field<&OnlineEvaluationTraceConfig::end_time>("endTime", true),
  };
  static constexpr cli::Shape shape{.name = "OnlineEvaluationTraceConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RecommendationConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RecommendationConfig::system_prompt_recommendation_config>("systemPromptRecommendationConfig"),
      cli::field<&RecommendationConfig::tool_description_recommendation_config>("toolDescriptionRecommendationConfig"),
  };
  static constexpr cli::Shape shape{.name = "RecommendationConfig", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const RecommendationEvaluationConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RecommendationEvaluationConfig::evaluators>("evaluators", true),
  };
  static constexpr cli::Shape shape{.name = "RecommendationEvaluationConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RecommendationEvaluatorReference*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RecommendationEvaluatorReference::evaluator_arn>("evaluatorArn", true),
  };
  static constexpr cli::Shape shape{.name = "RecommendationEvaluatorReference", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SystemPromptConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SystemPromptConfig::text>("text"),
      cli::field<&SystemPromptConfig::configuration_bundle>("configurationBundle"),
  };
  static constexpr cli::Shape shape{.name = "SystemPromptConfig", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const SystemPromptConfigurationBundle*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SystemPromptConfigurationBundle::bundle_arn>("bundleArn", true),
      cli::field<&SystemPromptConfigurationBundle::version_id>("versionId", true),
      cli::field<&SystemPromptConfigurationBundle::system_prompt_json_path>("systemPromptJsonPath", true),
  };
  static constexpr cli::Shape shape{.name = "SystemPromptConfigurationBundle", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SystemPromptRecommendationConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SystemPromptRecommendationConfig::system_prompt>("systemPrompt", true),
      cli::field<&SystemPromptRecommendationConfig::agent_traces>("agentTraces", true),
      cli::field<&SystemPromptRecommendationConfig::evaluation_config>("evaluationConfig"),
  };
  static constexpr cli::Shape shape{.name = "SystemPromptRecommendationConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ToolDescriptionConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ToolDescriptionConfig::text>("text"),
  };
  static constexpr cli::Shape shape{.name = "ToolDescriptionConfig", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const ToolDescriptionConfigurationBundle*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ToolDescriptionConfigurationBundle::bundle_arn>("bundleArn", true),
      cli::field<&ToolDescriptionConfigurationBundle::version_id>("versionId", true),
      cli::field<&ToolDescriptionConfigurationBundle::tools>("tools", true),
  };
  static constexpr cli::Shape shape{.name = "ToolDescriptionConfigurationBundle", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ToolDescriptionInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ToolDescriptionInput::tool_name>("toolName", true),
      cli::field<&ToolDescriptionInput::tool_description>("toolDescription", true),
  };
  static constexpr cli::Shape shape{.name = "ToolDescriptionInput", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ToolDescriptionRecommendationConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ToolDescriptionRecommendationConfig::tool_description>("toolDescription", true),
      cli::field<&ToolDescriptionRecommendationConfig::agent_traces>("agentTraces", true),
  };
  static constexpr cli::Shape shape{.name = "ToolDescriptionRecommendationConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ToolDescriptionSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ToolDescriptionSource::tool_description_text>("toolDescriptionText"),
      cli::field<&ToolDescriptionSource::configuration_bundle>("configurationBundle"),
  };
  static constexpr cli::Shape shape{.name = "ToolDescriptionSource", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const ToolDescriptionTextInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ToolDescriptionTextInput::tools>("tools", true),
  };
  static constexpr cli::Shape shape{.name = "ToolDescriptionTextInput", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
