// Tables of the shapes in outcrop/bedrock_agentcore_control/types/memory_strategy_input.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/memory_strategy_input.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const CustomConfigurationInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CustomConfigurationInput::semantic_override>("semanticOverride"),
      cli::field<&CustomConfigurationInput::summary_override>("summaryOverride"),
      cli::field<&CustomConfigurationInput::user_preference_override>("userPreferenceOverride"),
      cli::field<&CustomConfigurationInput::episodic_override>("episodicOverride"),
      cli::field<&CustomConfigurationInput::self_managed_configuration>("selfManagedConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "CustomConfigurationInput", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const CustomMemoryStrategyInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CustomMemoryStrategyInput::name>("name", true),
      cli::field<&CustomMemoryStrategyInput::description>("description"),
      cli::field<&CustomMemoryStrategyInput::namespaces>("namespaces"),
      cli::field<&CustomMemoryStrategyInput::namespace_templates>("namespaceTemplates"),
      cli::field<&CustomMemoryStrategyInput::configuration>("configuration"),
      cli::field<&CustomMemoryStrategyInput::memory_record_schema>("memoryRecordSchema"),
  };
  static constexpr cli::Shape shape{.name = "CustomMemoryStrategyInput", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const EpisodicMemoryStrategyInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EpisodicMemoryStrategyInput::name>("name", true),
      cli::field<&EpisodicMemoryStrategyInput::description>("description"),
      cli::field<&EpisodicMemoryStrategyInput::namespaces>("namespaces"),
      cli::field<&EpisodicMemoryStrategyInput::namespace_templates>("namespaceTemplates"),
      cli::field<&EpisodicMemoryStrategyInput::reflection_configuration>("reflectionConfiguration"),
      cli::field<&EpisodicMemoryStrategyInput::memory_record_schema>("memoryRecordSchema"),
  };
  static constexpr cli::Shape shape{.name = "EpisodicMemoryStrategyInput", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const EpisodicOverrideConfigurationInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EpisodicOverrideConfigurationInput::extraction>("extraction"),
      cli::field<&EpisodicOverrideConfigurationInput::consolidation>("consolidation"),
      cli::field<&EpisodicOverrideConfigurationInput::reflection>("reflection"),
  };
  static constexpr cli::Shape shape{.name = "EpisodicOverrideConfigurationInput", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const InvocationConfigurationInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InvocationConfigurationInput::topic_arn>("topicArn", true),
      cli::field<&InvocationConfigurationInput::payload_delivery_bucket_name>("payloadDeliveryBucketName", true),
  };
  static constexpr cli::Shape shape{.name = "InvocationConfigurationInput", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const MemoryStrategyInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MemoryStrategyInput::semantic_memory_strategy>("semanticMemoryStrategy"),
      cli::field<&MemoryStrategyInput::summary_memory_strategy>("summaryMemoryStrategy"),
      cli::field<&MemoryStrategyInput::user_preference_memory_strategy>("userPreferenceMemoryStrategy"),
      cli::field<&MemoryStrategyInput::custom_memory_strategy>("customMemoryStrategy"),
      cli::field<&MemoryStrategyInput::episodic_memory_strategy>("episodicMemoryStrategy"),
  };
  static constexpr cli::Shape shape{.name = "MemoryStrategyInput", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const SelfManagedConfigurationInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SelfManagedConfigurationInput::trigger_conditions>("triggerConditions"),
      cli::field<&SelfManagedConfigurationInput::invocation_configuration>("invocationConfiguration", true),
      cli::field<&SelfManagedConfigurationInput::historical_context_window_size>("historicalContextWindowSize"),
  };
  static constexpr cli::Shape shape{.name = "SelfManagedConfigurationInput", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SemanticMemoryStrategyInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SemanticMemoryStrategyInput::name>("name", true),
      cli::field<&SemanticMemoryStrategyInput::description>("description"),
      cli::field<&SemanticMemoryStrategyInput::namespaces>("namespaces"),
      cli::field<&SemanticMemoryStrategyInput::namespace_templates>("namespaceTemplates"),
      cli::field<&SemanticMemoryStrategyInput::memory_record_schema>("memoryRecordSchema"),
  };
  static constexpr cli::Shape shape{.name = "SemanticMemoryStrategyInput", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SemanticOverrideConfigurationInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SemanticOverrideConfigurationInput::extraction>("extraction"),
      cli::field<&SemanticOverrideConfigurationInput::consolidation>("consolidation"),
  };
  static constexpr cli::Shape shape{.name = "SemanticOverrideConfigurationInput", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SummaryMemoryStrategyInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SummaryMemoryStrategyInput::name>("name", true),
      cli::field<&SummaryMemoryStrategyInput::description>("description"),
      cli::field<&SummaryMemoryStrategyInput::namespaces>("namespaces"),
      cli::field<&SummaryMemoryStrategyInput::namespace_templates>("namespaceTemplates"),
      cli::field<&SummaryMemoryStrategyInput::memory_record_schema>("memoryRecordSchema"),
  };
  static constexpr cli::Shape shape{.name = "SummaryMemoryStrategyInput", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SummaryOverrideConfigurationInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SummaryOverrideConfigurationInput::consolidation>("consolidation"),
  };
  static constexpr cli::Shape shape{.name = "SummaryOverrideConfigurationInput", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const UserPreferenceMemoryStrategyInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&UserPreferenceMemoryStrategyInput::name>("name", true),
      cli::field<&UserPreferenceMemoryStrategyInput::description>("description"),
      cli::field<&UserPreferenceMemoryStrategyInput::namespaces>("namespaces"),
      cli::field<&UserPreferenceMemoryStrategyInput::namespace_templates>("namespaceTemplates"),
      cli::field<&UserPreferenceMemoryStrategyInput::memory_record_schema>("memoryRecordSchema"),
  };
  static constexpr cli::Shape shape{.name = "UserPreferenceMemoryStrategyInput", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const UserPreferenceOverrideConfigurationInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&UserPreferenceOverrideConfigurationInput::extraction>("extraction"),
      cli::field<&UserPreferenceOverrideConfigurationInput::consolidation>("consolidation"),
  };
  static constexpr cli::Shape shape{.name = "UserPreferenceOverrideConfigurationInput", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
