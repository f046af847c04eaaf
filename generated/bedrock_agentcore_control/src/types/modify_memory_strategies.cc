// Writes ModifyMemoryStrategies and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/modify_memory_strategies.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const CustomConsolidationConfigurationInput& in) {
  writer.exactly_one("CustomConsolidationConfigurationInput",
                     in.semantic_consolidation_override.has_value() + in.summary_consolidation_override.has_value() +
                         in.user_preference_consolidation_override.has_value() +
                         in.episodic_consolidation_override.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("semanticConsolidationOverride", in.semantic_consolidation_override);
  writer.member("summaryConsolidationOverride", in.summary_consolidation_override);
  writer.member("userPreferenceConsolidationOverride", in.user_preference_consolidation_override);
  writer.member("episodicConsolidationOverride", in.episodic_consolidation_override);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CustomExtractionConfigurationInput& in) {
  writer.exactly_one("CustomExtractionConfigurationInput",
                     in.semantic_extraction_override.has_value() + in.user_preference_extraction_override.has_value() +
                         in.episodic_extraction_override.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("semanticExtractionOverride", in.semantic_extraction_override);
  writer.member("userPreferenceExtractionOverride", in.user_preference_extraction_override);
  writer.member("episodicExtractionOverride", in.episodic_extraction_override);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CustomReflectionConfigurationInput& in) {
  writer.exactly_one("CustomReflectionConfigurationInput",
                     in.episodic_reflection_override.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("episodicReflectionOverride", in.episodic_reflection_override);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const DeleteMemoryStrategyInput& in) {
  writer.begin_object();
  writer.required("memoryStrategyId", in.memory_strategy_id);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ModifyConsolidationConfiguration& in) {
  writer.exactly_one("ModifyConsolidationConfiguration",
                     in.custom_consolidation_configuration.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("customConsolidationConfiguration", in.custom_consolidation_configuration);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ModifyExtractionConfiguration& in) {
  writer.exactly_one("ModifyExtractionConfiguration",
                     in.custom_extraction_configuration.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("customExtractionConfiguration", in.custom_extraction_configuration);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ModifyInvocationConfigurationInput& in) {
  writer.begin_object();
  writer.member("topicArn", in.topic_arn);
  writer.member("payloadDeliveryBucketName", in.payload_delivery_bucket_name);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ModifyReflectionConfiguration& in) {
  writer.exactly_one("ModifyReflectionConfiguration", in.episodic_reflection_configuration.has_value() +
                                                          in.custom_reflection_configuration.has_value() +
                                                          in.unknown.has_value());
  writer.begin_object();
  writer.member("episodicReflectionConfiguration", in.episodic_reflection_configuration);
  writer.member("customReflectionConfiguration", in.custom_reflection_configuration);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ModifySelfManagedConfiguration& in) {
  writer.begin_object();
  writer.member("triggerConditions", in.trigger_conditions);
  writer.member("invocationConfiguration", in.invocation_configuration);
  writer.member("historicalContextWindowSize", in.historical_context_window_size);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ModifyStrategyConfiguration& in) {
  writer.begin_object();
  writer.member("extraction", in.extraction);
  writer.member("consolidation", in.consolidation);
  writer.member("reflection", in.reflection);
  writer.member("selfManagedConfiguration", in.self_managed_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ModifyMemoryStrategyInput& in) {
  writer.begin_object();
  writer.required("memoryStrategyId", in.memory_strategy_id);
  writer.sensitive().member("description", in.description);
  writer.member("namespaces", in.namespaces);
  writer.member("namespaceTemplates", in.namespace_templates);
  writer.member("configuration", in.configuration);
  writer.member("memoryRecordSchema", in.memory_record_schema);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ModifyMemoryStrategies& in) {
  writer.begin_object();
  writer.member("addMemoryStrategies", in.add_memory_strategies);
  writer.member("modifyMemoryStrategies", in.modify_memory_strategies);
  writer.member("deleteMemoryStrategies", in.delete_memory_strategies);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
