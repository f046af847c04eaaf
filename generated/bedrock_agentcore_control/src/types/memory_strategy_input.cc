// Writes MemoryStrategyInput and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/memory_strategy_input.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const EpisodicOverrideConfigurationInput& in) {
  writer.begin_object();
  writer.member("extraction", in.extraction);
  writer.member("consolidation", in.consolidation);
  writer.member("reflection", in.reflection);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const InvocationConfigurationInput& in) {
  writer.begin_object();
  writer.required("topicArn", in.topic_arn);
  writer.required("payloadDeliveryBucketName", in.payload_delivery_bucket_name);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const SelfManagedConfigurationInput& in) {
  writer.begin_object();
  writer.member("triggerConditions", in.trigger_conditions);
  writer.required("invocationConfiguration", in.invocation_configuration);
  writer.member("historicalContextWindowSize", in.historical_context_window_size);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const SemanticOverrideConfigurationInput& in) {
  writer.begin_object();
  writer.member("extraction", in.extraction);
  writer.member("consolidation", in.consolidation);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const SummaryOverrideConfigurationInput& in) {
  writer.begin_object();
  writer.member("consolidation", in.consolidation);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const UserPreferenceOverrideConfigurationInput& in) {
  writer.begin_object();
  writer.member("extraction", in.extraction);
  writer.member("consolidation", in.consolidation);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CustomConfigurationInput& in) {
  writer.exactly_one("CustomConfigurationInput",
                     in.semantic_override.has_value() + in.summary_override.has_value() +
                         in.user_preference_override.has_value() + in.episodic_override.has_value() +
                         in.self_managed_configuration.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("semanticOverride", in.semantic_override);
  writer.member("summaryOverride", in.summary_override);
  writer.member("userPreferenceOverride", in.user_preference_override);
  writer.member("episodicOverride", in.episodic_override);
  writer.member("selfManagedConfiguration", in.self_managed_configuration);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CustomMemoryStrategyInput& in) {
  writer.begin_object();
  writer.required("name", in.name);
  writer.sensitive().member("description", in.description);
  writer.member("namespaces", in.namespaces);
  writer.member("namespaceTemplates", in.namespace_templates);
  writer.member("configuration", in.configuration);
  writer.member("memoryRecordSchema", in.memory_record_schema);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const EpisodicMemoryStrategyInput& in) {
  writer.begin_object();
  writer.required("name", in.name);
  writer.sensitive().member("description", in.description);
  writer.member("namespaces", in.namespaces);
  writer.member("namespaceTemplates", in.namespace_templates);
  writer.member("reflectionConfiguration", in.reflection_configuration);
  writer.member("memoryRecordSchema", in.memory_record_schema);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const SemanticMemoryStrategyInput& in) {
  writer.begin_object();
  writer.required("name", in.name);
  writer.sensitive().member("description", in.description);
  writer.member("namespaces", in.namespaces);
  writer.member("namespaceTemplates", in.namespace_templates);
  writer.member("memoryRecordSchema", in.memory_record_schema);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const SummaryMemoryStrategyInput& in) {
  writer.begin_object();
  writer.required("name", in.name);
  writer.sensitive().member("description", in.description);
  writer.member("namespaces", in.namespaces);
  writer.member("namespaceTemplates", in.namespace_templates);
  writer.member("memoryRecordSchema", in.memory_record_schema);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const UserPreferenceMemoryStrategyInput& in) {
  writer.begin_object();
  writer.required("name", in.name);
  writer.sensitive().member("description", in.description);
  writer.member("namespaces", in.namespaces);
  writer.member("namespaceTemplates", in.namespace_templates);
  writer.member("memoryRecordSchema", in.memory_record_schema);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const MemoryStrategyInput& in) {
  writer.exactly_one("MemoryStrategyInput",
                     in.semantic_memory_strategy.has_value() + in.summary_memory_strategy.has_value() +
                         in.user_preference_memory_strategy.has_value() + in.custom_memory_strategy.has_value() +
                         in.episodic_memory_strategy.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("semanticMemoryStrategy", in.semantic_memory_strategy);
  writer.member("summaryMemoryStrategy", in.summary_memory_strategy);
  writer.member("userPreferenceMemoryStrategy", in.user_preference_memory_strategy);
  writer.member("customMemoryStrategy", in.custom_memory_strategy);
  writer.member("episodicMemoryStrategy", in.episodic_memory_strategy);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
