// Tables of the shapes in outcrop/bedrock_agentcore_control/types/modify_memory_strategies.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/modify_memory_strategies.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const CustomConsolidationConfigurationInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CustomConsolidationConfigurationInput::semantic_consolidation_override>(
          "semanticConsolidationOverride"),
      cli::field<&CustomConsolidationConfigurationInput::summary_consolidation_override>(
          "summaryConsolidationOverride"),
      cli::field<&CustomConsolidationConfigurationInput::user_preference_consolidation_override>(
          "userPreferenceConsolidationOverride"),
      cli::field<&CustomConsolidationConfigurationInput::episodic_consolidation_override>(
          "episodicConsolidationOverride"),
  };
  static constexpr cli::Shape shape{
      .name = "CustomConsolidationConfigurationInput", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const CustomExtractionConfigurationInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CustomExtractionConfigurationInput::semantic_extraction_override>("semanticExtractionOverride"),
      cli::field<&CustomExtractionConfigurationInput::user_preference_extraction_override>(
          "userPreferenceExtractionOverride"),
      cli::field<&CustomExtractionConfigurationInput::episodic_extraction_override>("episodicExtractionOverride"),
  };
  static constexpr cli::Shape shape{.name = "CustomExtractionConfigurationInput", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const CustomReflectionConfigurationInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CustomReflectionConfigurationInput::episodic_reflection_override>("episodicReflectionOverride"),
  };
  static constexpr cli::Shape shape{.name = "CustomReflectionConfigurationInput", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const DeleteMemoryStrategyInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DeleteMemoryStrategyInput::memory_strategy_id>("memoryStrategyId", true),
  };
  static constexpr cli::Shape shape{.name = "DeleteMemoryStrategyInput", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ModifyConsolidationConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ModifyConsolidationConfiguration::custom_consolidation_configuration>(
          "customConsolidationConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "ModifyConsolidationConfiguration", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const ModifyExtractionConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ModifyExtractionConfiguration::custom_extraction_configuration>("customExtractionConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "ModifyExtractionConfiguration", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const ModifyInvocationConfigurationInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ModifyInvocationConfigurationInput::topic_arn>("topicArn"),
      cli::field<&ModifyInvocationConfigurationInput::payload_delivery_bucket_name>("payloadDeliveryBucketName"),
  };
  static constexpr cli::Shape shape{.name = "ModifyInvocationConfigurationInput", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ModifyMemoryStrategies*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ModifyMemoryStrategies::add_memory_strategies>("addMemoryStrategies"),
      cli::field<&ModifyMemoryStrategies::modify_memory_strategies>("modifyMemoryStrategies"),
      cli::field<&ModifyMemoryStrategies::delete_memory_strategies>("deleteMemoryStrategies"),
  };
  static constexpr cli::Shape shape{.name = "ModifyMemoryStrategies", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ModifyMemoryStrategyInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ModifyMemoryStrategyInput::memory_strategy_id>("memoryStrategyId", true),
      cli::field<&ModifyMemoryStrategyInput::description>("description"),
      cli::field<&ModifyMemoryStrategyInput::namespaces>("namespaces"),
      cli::field<&ModifyMemoryStrategyInput::namespace_templates>("namespaceTemplates"),
      cli::field<&ModifyMemoryStrategyInput::configuration>("configuration"),
      cli::field<&ModifyMemoryStrategyInput::memory_record_schema>("memoryRecordSchema"),
  };
  static constexpr cli::Shape shape{.name = "ModifyMemoryStrategyInput", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ModifyReflectionConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ModifyReflectionConfiguration::episodic_reflection_configuration>("episodicReflectionConfiguration"),
      cli::field<&ModifyReflectionConfiguration::custom_reflection_configuration>("customReflectionConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "ModifyReflectionConfiguration", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const ModifySelfManagedConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ModifySelfManagedConfiguration::trigger_conditions>("triggerConditions"),
      cli::field<&ModifySelfManagedConfiguration::invocation_configuration>("invocationConfiguration"),
      cli::field<&ModifySelfManagedConfiguration::historical_context_window_size>("historicalContextWindowSize"),
  };
  static constexpr cli::Shape shape{.name = "ModifySelfManagedConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ModifyStrategyConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ModifyStrategyConfiguration::extraction>("extraction"),
      cli::field<&ModifyStrategyConfiguration::consolidation>("consolidation"),
      cli::field<&ModifyStrategyConfiguration::reflection>("reflection"),
      cli::field<&ModifyStrategyConfiguration::self_managed_configuration>("selfManagedConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "ModifyStrategyConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
