// Decode tables of RecommendationConfigView and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/recommendation_config.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field batch_evaluation_trace_config_fields[] = {
    {"batchEvaluationArn", &internal::string_type, offsetof(BatchEvaluationTraceConfigView, batch_evaluation_arn),
     internal::Slot::plain},
};

constexpr internal::Field filter_value_fields[] = {
    {"stringValue", &internal::string_type, offsetof(FilterValueView, string_value), internal::Slot::reference},
    {"doubleValue", &internal::double_type, offsetof(FilterValueView, double_value), internal::Slot::reference},
    {"booleanValue", &internal::boolean_type, offsetof(FilterValueView, boolean_value), internal::Slot::reference},
};

constexpr internal::Field cloud_watch_logs_filter_fields[] = {
    {"key", &internal::string_type, offsetof(CloudWatchLogsFilterView, key), internal::Slot::plain},
    {"operator", &schemas::cloud_watch_logs_filter_operator_type, offsetof(CloudWatchLogsFilterView, operator_),
     internal::Slot::plain},
    {"value", &schemas::filter_value_type, offsetof(CloudWatchLogsFilterView, value), internal::Slot::plain},
};

constexpr internal::Type cloud_watch_logs_rule_filters_type =
    internal::list_type<CloudWatchLogsFilterView>(schemas::cloud_watch_logs_filter_type);
constexpr internal::Field cloud_watch_logs_rule_fields[] = {
    {"filters", &cloud_watch_logs_rule_filters_type, offsetof(CloudWatchLogsRuleView, filters), internal::Slot::plain},
};

constexpr internal::Field cloud_watch_logs_trace_config_fields[] = {
    {"logGroupArns", &internal::string_list_type, offsetof(CloudWatchLogsTraceConfigView, log_group_arns),
     internal::Slot::plain},
    {"serviceNames", &internal::string_list_type, offsetof(CloudWatchLogsTraceConfigView, service_names),
     internal::Slot::plain},
    {"startTime", &internal::date_time_type, offsetof(CloudWatchLogsTraceConfigView, start_time),
     internal::Slot::plain},
    {"endTime", &internal::date_time_type, offsetof(CloudWatchLogsTraceConfigView, end_time), internal::Slot::plain},
    {"rule", &schemas::cloud_watch_logs_rule_type, offsetof(CloudWatchLogsTraceConfigView, rule),
     internal::Slot::reference},
};

constexpr internal::Field online_evaluation_trace_config_fields[] = {
    {"onlineEvaluationConfigArn", &internal::string_type,
     offsetof(OnlineEvaluationTraceConfigView, online_evaluation_config_arn), internal::Slot::plain},
    {"startTime", &internal::date_time_type, offsetof(OnlineEvaluationTraceConfigView, start_time),
     internal::Slot::plain},
    {"endTime", &internal::date_time_type, offsetof(OnlineEvaluationTraceConfigView, end_time), internal::Slot::plain},
};

constexpr internal::Type agent_traces_config_session_spans_type =
    internal::list_type<DocumentView>(internal::document_type);
constexpr internal::Field agent_traces_config_fields[] = {
    {"sessionSpans", &agent_traces_config_session_spans_type, offsetof(AgentTracesConfigView, session_spans),
     internal::Slot::reference, true},
    {"cloudwatchLogs", &schemas::cloud_watch_logs_trace_config_type, offsetof(AgentTracesConfigView, cloudwatch_logs),
     internal::Slot::reference},
    {"batchEvaluation", &schemas::batch_evaluation_trace_config_type, offsetof(AgentTracesConfigView, batch_evaluation),
     internal::Slot::reference},
    {"onlineEvaluation", &schemas::online_evaluation_trace_config_type,
     offsetof(AgentTracesConfigView, online_evaluation), internal::Slot::reference},
};

constexpr internal::Field configuration_bundle_tool_entry_fields[] = {
    {"toolName", &internal::string_type, offsetof(ConfigurationBundleToolEntryView, tool_name), internal::Slot::plain},
    {"toolDescriptionJsonPath", &internal::string_type,
     offsetof(ConfigurationBundleToolEntryView, tool_description_json_path), internal::Slot::plain},
};

constexpr internal::Field recommendation_evaluator_reference_fields[] = {
    {"evaluatorArn", &internal::string_type, offsetof(RecommendationEvaluatorReferenceView, evaluator_arn),
     internal::Slot::plain},
};

constexpr internal::Type recommendation_evaluation_config_evaluators_type =
    internal::list_type<RecommendationEvaluatorReferenceView>(schemas::recommendation_evaluator_reference_type);
constexpr internal::Field recommendation_evaluation_config_fields[] = {
    {"evaluators", &recommendation_evaluation_config_evaluators_type,
     offsetof(RecommendationEvaluationConfigView, evaluators), internal::Slot::plain},
};

constexpr internal::Field system_prompt_configuration_bundle_fields[] = {
    {"bundleArn", &internal::string_type, offsetof(SystemPromptConfigurationBundleView, bundle_arn),
     internal::Slot::plain},
    {"versionId", &internal::string_type, offsetof(SystemPromptConfigurationBundleView, version_id),
     internal::Slot::plain},
    {"systemPromptJsonPath", &internal::string_type,
     offsetof(SystemPromptConfigurationBundleView, system_prompt_json_path), internal::Slot::plain},
};

constexpr internal::Field system_prompt_config_fields[] = {
    {"text", &internal::string_type, offsetof(SystemPromptConfigView, text), internal::Slot::reference, true},
    {"configurationBundle", &schemas::system_prompt_configuration_bundle_type,
     offsetof(SystemPromptConfigView, configuration_bundle), internal::Slot::reference},
};

constexpr internal::Field system_prompt_recommendation_config_fields[] = {
    {"systemPrompt", &schemas::system_prompt_config_type, offsetof(SystemPromptRecommendationConfigView, system_prompt),
     internal::Slot::plain},
    {"agentTraces", &schemas::agent_traces_config_type, offsetof(SystemPromptRecommendationConfigView, agent_traces),
     internal::Slot::plain},
    {"evaluationConfig", &schemas::recommendation_evaluation_config_type,
     offsetof(SystemPromptRecommendationConfigView, evaluation_config), internal::Slot::reference},
};

constexpr internal::Type tool_description_configuration_bundle_tools_type =
    internal::list_type<ConfigurationBundleToolEntryView>(schemas::configuration_bundle_tool_entry_type);
constexpr internal::Field tool_description_configuration_bundle_fields[] = {
    {"bundleArn", &internal::string_type, offsetof(ToolDescriptionConfigurationBundleView, bundle_arn),
     internal::Slot::plain},
    {"versionId", &internal::string_type, offsetof(ToolDescriptionConfigurationBundleView, version_id),
     internal::Slot::plain},
    {"tools", &tool_description_configuration_bundle_tools_type,
     offsetof(ToolDescriptionConfigurationBundleView, tools), internal::Slot::plain},
};

constexpr internal::Field tool_description_config_fields[] = {
    {"text", &internal::string_type, offsetof(ToolDescriptionConfigView, text), internal::Slot::reference, true},
};

constexpr internal::Field tool_description_input_fields[] = {
    {"toolName", &internal::string_type, offsetof(ToolDescriptionInputView, tool_name), internal::Slot::plain},
    {"toolDescription", &schemas::tool_description_config_type, offsetof(ToolDescriptionInputView, tool_description),
     internal::Slot::plain},
};

constexpr internal::Type tool_description_text_input_tools_type =
    internal::list_type<ToolDescriptionInputView>(schemas::tool_description_input_type);
constexpr internal::Field tool_description_text_input_fields[] = {
    {"tools", &tool_description_text_input_tools_type, offsetof(ToolDescriptionTextInputView, tools),
     internal::Slot::plain},
};

constexpr internal::Field tool_description_source_fields[] = {
    {"toolDescriptionText", &schemas::tool_description_text_input_type,
     offsetof(ToolDescriptionSourceView, tool_description_text), internal::Slot::reference},
    {"configurationBundle", &schemas::tool_description_configuration_bundle_type,
     offsetof(ToolDescriptionSourceView, configuration_bundle), internal::Slot::reference},
};

constexpr internal::Field tool_description_recommendation_config_fields[] = {
    {"toolDescription", &schemas::tool_description_source_type,
     offsetof(ToolDescriptionRecommendationConfigView, tool_description), internal::Slot::plain},
    {"agentTraces", &schemas::agent_traces_config_type, offsetof(ToolDescriptionRecommendationConfigView, agent_traces),
     internal::Slot::plain},
};

constexpr internal::Field recommendation_config_fields[] = {
    {"systemPromptRecommendationConfig", &schemas::system_prompt_recommendation_config_type,
     offsetof(RecommendationConfigView, system_prompt_recommendation_config), internal::Slot::reference},
    {"toolDescriptionRecommendationConfig", &schemas::tool_description_recommendation_config_type,
     offsetof(RecommendationConfigView, tool_description_recommendation_config), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema batch_evaluation_trace_config_schema =
    internal::structure_schema<BatchEvaluationTraceConfigView>("BatchEvaluationTraceConfig",
                                                               batch_evaluation_trace_config_fields);
constinit const internal::Type batch_evaluation_trace_config_type =
    internal::structure_type<BatchEvaluationTraceConfigView>(batch_evaluation_trace_config_schema);

constinit const internal::Schema filter_value_schema =
    internal::union_schema<FilterValueView>("FilterValue", filter_value_fields);
constinit const internal::Type filter_value_type = internal::union_type<FilterValueView>(filter_value_schema);

constinit const internal::Schema cloud_watch_logs_filter_schema =
    internal::structure_schema<CloudWatchLogsFilterView>("CloudWatchLogsFilter", cloud_watch_logs_filter_fields);
constinit const internal::Type cloud_watch_logs_filter_type =
    internal::structure_type<CloudWatchLogsFilterView>(cloud_watch_logs_filter_schema);

constinit const internal::Schema cloud_watch_logs_rule_schema =
    internal::structure_schema<CloudWatchLogsRuleView>("CloudWatchLogsRule", cloud_watch_logs_rule_fields);
constinit const internal::Type cloud_watch_logs_rule_type =
    internal::structure_type<CloudWatchLogsRuleView>(cloud_watch_logs_rule_schema);

constinit const internal::Schema cloud_watch_logs_trace_config_schema =
    internal::structure_schema<CloudWatchLogsTraceConfigView>("CloudWatchLogsTraceConfig",
                                                              cloud_watch_logs_trace_config_fields);
constinit const internal::Type cloud_watch_logs_trace_config_type =
    internal::structure_type<CloudWatchLogsTraceConfigView>(cloud_watch_logs_trace_config_schema);

constinit const internal::Schema online_evaluation_trace_config_schema =
    internal::structure_schema<OnlineEvaluationTraceConfigView>("OnlineEvaluationTraceConfig",
                                                                online_evaluation_trace_config_fields);
constinit const internal::Type online_evaluation_trace_config_type =
    internal::structure_type<OnlineEvaluationTraceConfigView>(online_evaluation_trace_config_schema);

constinit const internal::Schema agent_traces_config_schema =
    internal::union_schema<AgentTracesConfigView>("AgentTracesConfig", agent_traces_config_fields);
constinit const internal::Type agent_traces_config_type =
    internal::union_type<AgentTracesConfigView>(agent_traces_config_schema);

constinit const internal::Schema configuration_bundle_tool_entry_schema =
    internal::structure_schema<ConfigurationBundleToolEntryView>("ConfigurationBundleToolEntry",
                                                                 configuration_bundle_tool_entry_fields);
constinit const internal::Type configuration_bundle_tool_entry_type =
    internal::structure_type<ConfigurationBundleToolEntryView>(configuration_bundle_tool_entry_schema);

constinit const internal::Schema recommendation_evaluator_reference_schema =
    internal::structure_schema<RecommendationEvaluatorReferenceView>("RecommendationEvaluatorReference",
                                                                     recommendation_evaluator_reference_fields);
constinit const internal::Type recommendation_evaluator_reference_type =
    internal::structure_type<RecommendationEvaluatorReferenceView>(recommendation_evaluator_reference_schema);

constinit const internal::Schema recommendation_evaluation_config_schema =
    internal::structure_schema<RecommendationEvaluationConfigView>("RecommendationEvaluationConfig",
                                                                   recommendation_evaluation_config_fields);
constinit const internal::Type recommendation_evaluation_config_type =
    internal::structure_type<RecommendationEvaluationConfigView>(recommendation_evaluation_config_schema);

constinit const internal::Schema system_prompt_configuration_bundle_schema =
    internal::structure_schema<SystemPromptConfigurationBundleView>("SystemPromptConfigurationBundle",
                                                                    system_prompt_configuration_bundle_fields);
constinit const internal::Type system_prompt_configuration_bundle_type =
    internal::structure_type<SystemPromptConfigurationBundleView>(system_prompt_configuration_bundle_schema);

constinit const internal::Schema system_prompt_config_schema =
    internal::union_schema<SystemPromptConfigView>("SystemPromptConfig", system_prompt_config_fields);
constinit const internal::Type system_prompt_config_type =
    internal::union_type<SystemPromptConfigView>(system_prompt_config_schema);

constinit const internal::Schema system_prompt_recommendation_config_schema =
    internal::structure_schema<SystemPromptRecommendationConfigView>("SystemPromptRecommendationConfig",
                                                                     system_prompt_recommendation_config_fields);
constinit const internal::Type system_prompt_recommendation_config_type =
    internal::structure_type<SystemPromptRecommendationConfigView>(system_prompt_recommendation_config_schema);

constinit const internal::Schema tool_description_configuration_bundle_schema =
    internal::structure_schema<ToolDescriptionConfigurationBundleView>("ToolDescriptionConfigurationBundle",
                                                                       tool_description_configuration_bundle_fields);
constinit const internal::Type tool_description_configuration_bundle_type =
    internal::structure_type<ToolDescriptionConfigurationBundleView>(tool_description_configuration_bundle_schema);

constinit const internal::Schema tool_description_config_schema =
    internal::union_schema<ToolDescriptionConfigView>("ToolDescriptionConfig", tool_description_config_fields);
constinit const internal::Type tool_description_config_type =
    internal::union_type<ToolDescriptionConfigView>(tool_description_config_schema);

constinit const internal::Schema tool_description_input_schema =
    internal::structure_schema<ToolDescriptionInputView>("ToolDescriptionInput", tool_description_input_fields);
constinit const internal::Type tool_description_input_type =
    internal::structure_type<ToolDescriptionInputView>(tool_description_input_schema);

constinit const internal::Schema tool_description_text_input_schema =
    internal::structure_schema<ToolDescriptionTextInputView>("ToolDescriptionTextInput",
                                                             tool_description_text_input_fields);
constinit const internal::Type tool_description_text_input_type =
    internal::structure_type<ToolDescriptionTextInputView>(tool_description_text_input_schema);

constinit const internal::Schema tool_description_source_schema =
    internal::union_schema<ToolDescriptionSourceView>("ToolDescriptionSource", tool_description_source_fields);
constinit const internal::Type tool_description_source_type =
    internal::union_type<ToolDescriptionSourceView>(tool_description_source_schema);

constinit const internal::Schema tool_description_recommendation_config_schema =
    internal::structure_schema<ToolDescriptionRecommendationConfigView>("ToolDescriptionRecommendationConfig",
                                                                        tool_description_recommendation_config_fields);
constinit const internal::Type tool_description_recommendation_config_type =
    internal::structure_type<ToolDescriptionRecommendationConfigView>(tool_description_recommendation_config_schema);

constinit const internal::Schema recommendation_config_schema =
    internal::union_schema<RecommendationConfigView>("RecommendationConfig", recommendation_config_fields);
constinit const internal::Type recommendation_config_type =
    internal::union_type<RecommendationConfigView>(recommendation_config_schema);

}  // namespace schemas

const internal::Schema& schema_of(const BatchEvaluationTraceConfigView*) {
  return schemas::batch_evaluation_trace_config_schema;
}
const internal::Schema& schema_of(const FilterValueView*) { return schemas::filter_value_schema; }
const internal::Schema& schema_of(const CloudWatchLogsFilterView*) { return schemas::cloud_watch_logs_filter_schema; }
const internal::Schema& schema_of(const CloudWatchLogsRuleView*) { return schemas::cloud_watch_logs_rule_schema; }
const internal::Schema& schema_of(const CloudWatchLogsTraceConfigView*) {
  return schemas::cloud_watch_logs_trace_config_schema;
}
const internal::Schema& schema_of(const OnlineEvaluationTraceConfigView*) {
  return schemas::online_evaluation_trace_config_schema;
}
const internal::Schema& schema_of(const AgentTracesConfigView*) { return schemas::agent_traces_config_schema; }
const internal::Schema& schema_of(const ConfigurationBundleToolEntryView*) {
  return schemas::configuration_bundle_tool_entry_schema;
}
const internal::Schema& schema_of(const RecommendationEvaluatorReferenceView*) {
  return schemas::recommendation_evaluator_reference_schema;
}
const internal::Schema& schema_of(const RecommendationEvaluationConfigView*) {
  return schemas::recommendation_evaluation_config_schema;
}
const internal::Schema& schema_of(const SystemPromptConfigurationBundleView*) {
  return schemas::system_prompt_configuration_bundle_schema;
}
const internal::Schema& schema_of(const SystemPromptConfigView*) { return schemas::system_prompt_config_schema; }
const internal::Schema& schema_of(const SystemPromptRecommendationConfigView*) {
  return schemas::system_prompt_recommendation_config_schema;
}
const internal::Schema& schema_of(const ToolDescriptionConfigurationBundleView*) {
  return schemas::tool_description_configuration_bundle_schema;
}
const internal::Schema& schema_of(const ToolDescriptionConfigView*) { return schemas::tool_description_config_schema; }
const internal::Schema& schema_of(const ToolDescriptionInputView*) { return schemas::tool_description_input_schema; }
const internal::Schema& schema_of(const ToolDescriptionTextInputView*) {
  return schemas::tool_description_text_input_schema;
}
const internal::Schema& schema_of(const ToolDescriptionSourceView*) { return schemas::tool_description_source_schema; }
const internal::Schema& schema_of(const ToolDescriptionRecommendationConfigView*) {
  return schemas::tool_description_recommendation_config_schema;
}
const internal::Schema& schema_of(const RecommendationConfigView*) { return schemas::recommendation_config_schema; }

}  // namespace outcrop::bedrock_agentcore
