// Decode tables of MemoryShapeView and the shapes that only it holds.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/memory_shape.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field episodic_consolidation_override_fields[] = {
    {"appendToPrompt", &internal::string_type, offsetof(EpisodicConsolidationOverrideView, append_to_prompt),
     internal::Slot::plain, true},
    {"modelId", &internal::string_type, offsetof(EpisodicConsolidationOverrideView, model_id), internal::Slot::plain},
};

constexpr internal::Field semantic_consolidation_override_fields[] = {
    {"appendToPrompt", &internal::string_type, offsetof(SemanticConsolidationOverrideView, append_to_prompt),
     internal::Slot::plain, true},
    {"modelId", &internal::string_type, offsetof(SemanticConsolidationOverrideView, model_id), internal::Slot::plain},
};

constexpr internal::Field summary_consolidation_override_fields[] = {
    {"appendToPrompt", &internal::string_type, offsetof(SummaryConsolidationOverrideView, append_to_prompt),
     internal::Slot::plain, true},
    {"modelId", &internal::string_type, offsetof(SummaryConsolidationOverrideView, model_id), internal::Slot::plain},
};

constexpr internal::Field user_preference_consolidation_override_fields[] = {
    {"appendToPrompt", &internal::string_type, offsetof(UserPreferenceConsolidationOverrideView, append_to_prompt),
     internal::Slot::plain, true},
    {"modelId", &internal::string_type, offsetof(UserPreferenceConsolidationOverrideView, model_id),
     internal::Slot::plain},
};

constexpr internal::Field custom_consolidation_configuration_fields[] = {
    {"semanticConsolidationOverride", &schemas::semantic_consolidation_override_type,
     offsetof(CustomConsolidationConfigurationView, semantic_consolidation_override), internal::Slot::reference},
    {"summaryConsolidationOverride", &schemas::summary_consolidation_override_type,
     offsetof(CustomConsolidationConfigurationView, summary_consolidation_override), internal::Slot::reference},
    {"userPreferenceConsolidationOverride", &schemas::user_preference_consolidation_override_type,
     offsetof(CustomConsolidationConfigurationView, user_preference_consolidation_override), internal::Slot::reference},
    {"episodicConsolidationOverride", &schemas::episodic_consolidation_override_type,
     offsetof(CustomConsolidationConfigurationView, episodic_consolidation_override), internal::Slot::reference},
};

constexpr internal::Field consolidation_configuration_fields[] = {
    {"customConsolidationConfiguration", &schemas::custom_consolidation_configuration_type,
     offsetof(ConsolidationConfigurationView, custom_consolidation_configuration), internal::Slot::reference},
};

constexpr internal::Field content_configuration_fields[] = {
    {"type", &schemas::content_type_type, offsetof(ContentConfigurationView, type), internal::Slot::plain},
    {"level", &schemas::content_level_type, offsetof(ContentConfigurationView, level), internal::Slot::plain},
};

constexpr internal::Field episodic_extraction_override_fields[] = {
    {"appendToPrompt", &internal::string_type, offsetof(EpisodicExtractionOverrideView, append_to_prompt),
     internal::Slot::plain, true},
    {"modelId", &internal::string_type, offsetof(EpisodicExtractionOverrideView, model_id), internal::Slot::plain},
};

constexpr internal::Field semantic_extraction_override_fields[] = {
    {"appendToPrompt", &internal::string_type, offsetof(SemanticExtractionOverrideView, append_to_prompt),
     internal::Slot::plain, true},
    {"modelId", &internal::string_type, offsetof(SemanticExtractionOverrideView, model_id), internal::Slot::plain},
};

constexpr internal::Field user_preference_extraction_override_fields[] = {
    {"appendToPrompt", &internal::string_type, offsetof(UserPreferenceExtractionOverrideView, append_to_prompt),
     internal::Slot::plain, true},
    {"modelId", &internal::string_type, offsetof(UserPreferenceExtractionOverrideView, model_id),
     internal::Slot::plain},
};

constexpr internal::Field custom_extraction_configuration_fields[] = {
    {"semanticExtractionOverride", &schemas::semantic_extraction_override_type,
     offsetof(CustomExtractionConfigurationView, semantic_extraction_override), internal::Slot::reference},
    {"userPreferenceExtractionOverride", &schemas::user_preference_extraction_override_type,
     offsetof(CustomExtractionConfigurationView, user_preference_extraction_override), internal::Slot::reference},
    {"episodicExtractionOverride", &schemas::episodic_extraction_override_type,
     offsetof(CustomExtractionConfigurationView, episodic_extraction_override), internal::Slot::reference},
};

constexpr internal::Field number_validation_fields[] = {
    {"minValue", &internal::double_type, offsetof(NumberValidationView, min_value), internal::Slot::optional},
    {"maxValue", &internal::double_type, offsetof(NumberValidationView, max_value), internal::Slot::optional},
};

constexpr internal::Field string_list_validation_fields[] = {
    {"allowedValues", &internal::string_list_type, offsetof(StringListValidationView, allowed_values),
     internal::Slot::plain},
    {"maxItems", &internal::int32_type, offsetof(StringListValidationView, max_items), internal::Slot::optional},
};

constexpr internal::Field string_validation_fields[] = {
    {"allowedValues", &internal::string_list_type, offsetof(StringValidationView, allowed_values),
     internal::Slot::plain},
};

constexpr internal::Field validation_fields[] = {
    {"stringValidation", &schemas::string_validation_type, offsetof(ValidationView, string_validation),
     internal::Slot::reference},
    {"stringListValidation", &schemas::string_list_validation_type, offsetof(ValidationView, string_list_validation),
     internal::Slot::reference},
    {"numberValidation", &schemas::number_validation_type, offsetof(ValidationView, number_validation),
     internal::Slot::reference},
};

constexpr internal::Field llm_extraction_config_fields[] = {
    {"llmExtractionInstruction", &internal::string_type, offsetof(LlmExtractionConfigView, llm_extraction_instruction),
     internal::Slot::optional, true},
    {"definition", &internal::string_type, offsetof(LlmExtractionConfigView, definition), internal::Slot::plain, true},
    {"validation", &schemas::validation_type, offsetof(LlmExtractionConfigView, validation), internal::Slot::reference},
};

constexpr internal::Field extraction_config_fields[] = {
    {"llmExtractionConfig", &schemas::llm_extraction_config_type, offsetof(ExtractionConfigView, llm_extraction_config),
     internal::Slot::reference},
};

constexpr internal::Field metadata_schema_entry_fields[] = {
    {"key", &internal::string_type, offsetof(MetadataSchemaEntryView, key), internal::Slot::plain},
    {"type", &schemas::metadata_value_type_type, offsetof(MetadataSchemaEntryView, type), internal::Slot::plain},
    {"extractionType", &schemas::extraction_type_type, offsetof(MetadataSchemaEntryView, extraction_type),
     internal::Slot::plain},
    {"extractionConfig", &schemas::extraction_config_type, offsetof(MetadataSchemaEntryView, extraction_config),
     internal::Slot::reference},
};

constexpr internal::Type memory_record_schema_metadata_schema_type =
    internal::list_type<MetadataSchemaEntryView>(schemas::metadata_schema_entry_type);
constexpr internal::Field memory_record_schema_fields[] = {
    {"metadataSchema", &memory_record_schema_metadata_schema_type, offsetof(MemoryRecordSchemaView, metadata_schema),
     internal::Slot::plain},
};

constexpr internal::Field episodic_reflection_override_fields[] = {
    {"appendToPrompt", &internal::string_type, offsetof(EpisodicReflectionOverrideView, append_to_prompt),
     internal::Slot::plain, true},
    {"modelId", &internal::string_type, offsetof(EpisodicReflectionOverrideView, model_id), internal::Slot::plain},
    {"namespaces", &internal::string_list_type, offsetof(EpisodicReflectionOverrideView, namespaces),
     internal::Slot::plain},
    {"namespaceTemplates", &internal::string_list_type, offsetof(EpisodicReflectionOverrideView, namespace_templates),
     internal::Slot::plain},
    {"memoryRecordSchema", &schemas::memory_record_schema_type,
     offsetof(EpisodicReflectionOverrideView, memory_record_schema), internal::Slot::reference},
};

constexpr internal::Field custom_reflection_configuration_fields[] = {
    {"episodicReflectionOverride", &schemas::episodic_reflection_override_type,
     offsetof(CustomReflectionConfigurationView, episodic_reflection_override), internal::Slot::reference},
};

constexpr internal::Field episodic_reflection_configuration_fields[] = {
    {"namespaces", &internal::string_list_type, offsetof(EpisodicReflectionConfigurationView, namespaces),
     internal::Slot::plain},
    {"namespaceTemplates", &internal::string_list_type,
     offsetof(EpisodicReflectionConfigurationView, namespace_templates), internal::Slot::plain},
    {"memoryRecordSchema", &schemas::memory_record_schema_type,
     offsetof(EpisodicReflectionConfigurationView, memory_record_schema), internal::Slot::reference},
};

constexpr internal::Field extraction_configuration_fields[] = {
    {"customExtractionConfiguration", &schemas::custom_extraction_configuration_type,
     offsetof(ExtractionConfigurationView, custom_extraction_configuration), internal::Slot::reference},
};

constexpr internal::Field indexed_key_fields[] = {
    {"key", &internal::string_type, offsetof(IndexedKeyView, key), internal::Slot::plain},
    {"type", &schemas::metadata_value_type_type, offsetof(IndexedKeyView, type), internal::Slot::plain},
};

constexpr internal::Field invocation_configuration_fields[] = {
    {"topicArn", &internal::string_type, offsetof(InvocationConfigurationView, topic_arn), internal::Slot::plain},
    {"payloadDeliveryBucketName", &internal::string_type,
     offsetof(InvocationConfigurationView, payload_delivery_bucket_name), internal::Slot::plain},
};

constexpr internal::Type kinesis_resource_content_configurations_type =
    internal::list_type<ContentConfigurationView>(schemas::content_configuration_type);
constexpr internal::Field kinesis_resource_fields[] = {
    {"dataStreamArn", &internal::string_type, offsetof(KinesisResourceView, data_stream_arn), internal::Slot::plain},
    {"contentConfigurations", &kinesis_resource_content_configurations_type,
     offsetof(KinesisResourceView, content_configurations), internal::Slot::plain},
};

constexpr internal::Field reflection_configuration_fields[] = {
    {"customReflectionConfiguration", &schemas::custom_reflection_configuration_type,
     offsetof(ReflectionConfigurationView, custom_reflection_configuration), internal::Slot::reference},
    {"episodicReflectionConfiguration", &schemas::episodic_reflection_configuration_type,
     offsetof(ReflectionConfigurationView, episodic_reflection_configuration), internal::Slot::reference},
};

constexpr internal::Field message_based_trigger_fields[] = {
    {"messageCount", &internal::int32_type, offsetof(MessageBasedTriggerView, message_count), internal::Slot::optional},
};

constexpr internal::Field time_based_trigger_fields[] = {
    {"idleSessionTimeout", &internal::int32_type, offsetof(TimeBasedTriggerView, idle_session_timeout),
     internal::Slot::optional},
};

constexpr internal::Field token_based_trigger_fields[] = {
    {"tokenCount", &internal::int32_type, offsetof(TokenBasedTriggerView, token_count), internal::Slot::optional},
};

constexpr internal::Field trigger_condition_fields[] = {
    {"messageBasedTrigger", &schemas::message_based_trigger_type, offsetof(TriggerConditionView, message_based_trigger),
     internal::Slot::reference},
    {"tokenBasedTrigger", &schemas::token_based_trigger_type, offsetof(TriggerConditionView, token_based_trigger),
     internal::Slot::reference},
    {"timeBasedTrigger", &schemas::time_based_trigger_type, offsetof(TriggerConditionView, time_based_trigger),
     internal::Slot::reference},
};

constexpr internal::Type self_managed_configuration_trigger_conditions_type =
    internal::list_type<TriggerConditionView>(schemas::trigger_condition_type);
constexpr internal::Field self_managed_configuration_fields[] = {
    {"triggerConditions", &self_managed_configuration_trigger_conditions_type,
     offsetof(SelfManagedConfigurationView, trigger_conditions), internal::Slot::plain},
    {"invocationConfiguration", &schemas::invocation_configuration_type,
     offsetof(SelfManagedConfigurationView, invocation_configuration), internal::Slot::plain},
    {"historicalContextWindowSize", &internal::int32_type,
     offsetof(SelfManagedConfigurationView, historical_context_window_size), internal::Slot::plain},
};

constexpr internal::Field strategy_configuration_fields[] = {
    {"type", &schemas::override_type_type, offsetof(StrategyConfigurationView, type), internal::Slot::plain},
    {"extraction", &schemas::extraction_configuration_type, offsetof(StrategyConfigurationView, extraction),
     internal::Slot::reference},
    {"consolidation", &schemas::consolidation_configuration_type, offsetof(StrategyConfigurationView, consolidation),
     internal::Slot::reference},
    {"reflection", &schemas::reflection_configuration_type, offsetof(StrategyConfigurationView, reflection),
     internal::Slot::reference},
    {"selfManagedConfiguration", &schemas::self_managed_configuration_type,
     offsetof(StrategyConfigurationView, self_managed_configuration), internal::Slot::reference},
};

constexpr internal::Field memory_strategy_fields[] = {
    {"strategyId", &internal::string_type, offsetof(MemoryStrategyView, strategy_id), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(MemoryStrategyView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(MemoryStrategyView, description), internal::Slot::optional, true},
    {"configuration", &schemas::strategy_configuration_type, offsetof(MemoryStrategyView, configuration),
     internal::Slot::reference},
    {"type", &schemas::memory_strategy_type_type, offsetof(MemoryStrategyView, type), internal::Slot::plain},
    {"namespaces", &internal::string_list_type, offsetof(MemoryStrategyView, namespaces), internal::Slot::plain},
    {"namespaceTemplates", &internal::string_list_type, offsetof(MemoryStrategyView, namespace_templates),
     internal::Slot::plain},
    {"createdAt", &internal::epoch_seconds_type, offsetof(MemoryStrategyView, created_at), internal::Slot::optional},
    {"updatedAt", &internal::epoch_seconds_type, offsetof(MemoryStrategyView, updated_at), internal::Slot::optional},
    {"status", &schemas::memory_strategy_status_type, offsetof(MemoryStrategyView, status), internal::Slot::plain},
    {"memoryRecordSchema", &schemas::memory_record_schema_type, offsetof(MemoryStrategyView, memory_record_schema),
     internal::Slot::reference},
};

constexpr internal::Field namespace_key_validation_fields[] = {
    {"allowedValues", &internal::string_list_type, offsetof(NamespaceKeyValidationView, allowed_values),
     internal::Slot::plain},
    {"regexPattern", &internal::string_type, offsetof(NamespaceKeyValidationView, regex_pattern),
     internal::Slot::optional},
};

constexpr internal::Field namespace_key_entry_fields[] = {
    {"key", &internal::string_type, offsetof(NamespaceKeyEntryView, key), internal::Slot::plain},
    {"validation", &schemas::namespace_key_validation_type, offsetof(NamespaceKeyEntryView, validation),
     internal::Slot::reference},
};

constexpr internal::Field stream_delivery_resource_fields[] = {
    {"kinesis", &schemas::kinesis_resource_type, offsetof(StreamDeliveryResourceView, kinesis),
     internal::Slot::reference},
};

constexpr internal::Type stream_delivery_resources_resources_type =
    internal::list_type<StreamDeliveryResourceView>(schemas::stream_delivery_resource_type);
constexpr internal::Field stream_delivery_resources_fields[] = {
    {"resources", &stream_delivery_resources_resources_type, offsetof(StreamDeliveryResourcesView, resources),
     internal::Slot::plain},
};

constexpr internal::Type memory_shape_strategies_type =
    internal::list_type<MemoryStrategyView>(schemas::memory_strategy_type);
constexpr internal::Type memory_shape_indexed_keys_type =
    internal::list_type<IndexedKeyView>(schemas::indexed_key_type);
constexpr internal::Type memory_shape_namespace_keys_type =
    internal::list_type<NamespaceKeyEntryView>(schemas::namespace_key_entry_type);
constexpr internal::Field memory_shape_fields[] = {
    {"arn", &internal::string_type, offsetof(MemoryShapeView, arn), internal::Slot::plain},
    {"id", &internal::string_type, offsetof(MemoryShapeView, id), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(MemoryShapeView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(MemoryShapeView, description), internal::Slot::optional, true},
    {"encryptionKeyArn", &internal::string_type, offsetof(MemoryShapeView, encryption_key_arn),
     internal::Slot::optional},
    {"memoryExecutionRoleArn", &internal::string_type, offsetof(MemoryShapeView, memory_execution_role_arn),
     internal::Slot::optional},
    {"eventExpiryDuration", &internal::int32_type, offsetof(MemoryShapeView, event_expiry_duration),
     internal::Slot::plain},
    {"status", &schemas::memory_status_type, offsetof(MemoryShapeView, status), internal::Slot::plain},
    {"failureReason", &internal::string_type, offsetof(MemoryShapeView, failure_reason), internal::Slot::optional},
    {"createdAt", &internal::epoch_seconds_type, offsetof(MemoryShapeView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::epoch_seconds_type, offsetof(MemoryShapeView, updated_at), internal::Slot::plain},
    {"strategies", &memory_shape_strategies_type, offsetof(MemoryShapeView, strategies), internal::Slot::plain},
    {"indexedKeys", &memory_shape_indexed_keys_type, offsetof(MemoryShapeView, indexed_keys), internal::Slot::plain},
    {"namespaceKeys", &memory_shape_namespace_keys_type, offsetof(MemoryShapeView, namespace_keys),
     internal::Slot::plain},
    {"streamDeliveryResources", &schemas::stream_delivery_resources_type,
     offsetof(MemoryShapeView, stream_delivery_resources), internal::Slot::reference},
    {"managedByResourceArn", &internal::string_type, offsetof(MemoryShapeView, managed_by_resource_arn),
     internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema episodic_consolidation_override_schema =
    internal::structure_schema<EpisodicConsolidationOverrideView>("EpisodicConsolidationOverride",
                                                                  episodic_consolidation_override_fields);
constinit const internal::Type episodic_consolidation_override_type =
    internal::structure_type<EpisodicConsolidationOverrideView>(episodic_consolidation_override_schema);

constinit const internal::Schema semantic_consolidation_override_schema =
    internal::structure_schema<SemanticConsolidationOverrideView>("SemanticConsolidationOverride",
                                                                  semantic_consolidation_override_fields);
constinit const internal::Type semantic_consolidation_override_type =
    internal::structure_type<SemanticConsolidationOverrideView>(semantic_consolidation_override_schema);

constinit const internal::Schema summary_consolidation_override_schema =
    internal::structure_schema<SummaryConsolidationOverrideView>("SummaryConsolidationOverride",
                                                                 summary_consolidation_override_fields);
constinit const internal::Type summary_consolidation_override_type =
    internal::structure_type<SummaryConsolidationOverrideView>(summary_consolidation_override_schema);

constinit const internal::Schema user_preference_consolidation_override_schema =
    internal::structure_schema<UserPreferenceConsolidationOverrideView>("UserPreferenceConsolidationOverride",
                                                                        user_preference_consolidation_override_fields);
constinit const internal::Type user_preference_consolidation_override_type =
    internal::structure_type<UserPreferenceConsolidationOverrideView>(user_preference_consolidation_override_schema);

constinit const internal::Schema custom_consolidation_configuration_schema =
    internal::union_schema<CustomConsolidationConfigurationView>("CustomConsolidationConfiguration",
                                                                 custom_consolidation_configuration_fields);
constinit const internal::Type custom_consolidation_configuration_type =
    internal::union_type<CustomConsolidationConfigurationView>(custom_consolidation_configuration_schema);

constinit const internal::Schema consolidation_configuration_schema =
    internal::union_schema<ConsolidationConfigurationView>("ConsolidationConfiguration",
                                                           consolidation_configuration_fields);
constinit const internal::Type consolidation_configuration_type =
    internal::union_type<ConsolidationConfigurationView>(consolidation_configuration_schema);

constinit const internal::Schema content_configuration_schema =
    internal::structure_schema<ContentConfigurationView>("ContentConfiguration", content_configuration_fields);
constinit const internal::Type content_configuration_type =
    internal::structure_type<ContentConfigurationView>(content_configuration_schema);

constinit const internal::Schema episodic_extraction_override_schema =
    internal::structure_schema<EpisodicExtractionOverrideView>("EpisodicExtractionOverride",
                                                               episodic_extraction_override_fields);
constinit const internal::Type episodic_extraction_override_type =
    internal::structure_type<EpisodicExtractionOverrideView>(episodic_extraction_override_schema);

constinit const internal::Schema semantic_extraction_override_schema =
    internal::structure_schema<SemanticExtractionOverrideView>("SemanticExtractionOverride",
                                                               semantic_extraction_override_fields);
constinit const internal::Type semantic_extraction_override_type =
    internal::structure_type<SemanticExtractionOverrideView>(semantic_extraction_override_schema);

constinit const internal::Schema user_preference_extraction_override_schema =
    internal::structure_schema<UserPreferenceExtractionOverrideView>("UserPreferenceExtractionOverride",
                                                                     user_preference_extraction_override_fields);
constinit const internal::Type user_preference_extraction_override_type =
    internal::structure_type<UserPreferenceExtractionOverrideView>(user_preference_extraction_override_schema);

constinit const internal::Schema custom_extraction_configuration_schema =
    internal::union_schema<CustomExtractionConfigurationView>("CustomExtractionConfiguration",
                                                              custom_extraction_configuration_fields);
constinit const internal::Type custom_extraction_configuration_type =
    internal::union_type<CustomExtractionConfigurationView>(custom_extraction_configuration_schema);

constinit const internal::Schema number_validation_schema =
    internal::structure_schema<NumberValidationView>("NumberValidation", number_validation_fields);
constinit const internal::Type number_validation_type =
    internal::structure_type<NumberValidationView>(number_validation_schema);

constinit const internal::Schema string_list_validation_schema =
    internal::structure_schema<StringListValidationView>("StringListValidation", string_list_validation_fields);
constinit const internal::Type string_list_validation_type =
    internal::structure_type<StringListValidationView>(string_list_validation_schema);

constinit const internal::Schema string_validation_schema =
    internal::structure_schema<StringValidationView>("StringValidation", string_validation_fields);
constinit const internal::Type string_validation_type =
    internal::structure_type<StringValidationView>(string_validation_schema);

constinit const internal::Schema validation_schema =
    internal::union_schema<ValidationView>("Validation", validation_fields);
constinit const internal::Type validation_type = internal::union_type<ValidationView>(validation_schema);

constinit const internal::Schema llm_extraction_config_schema =
    internal::structure_schema<LlmExtractionConfigView>("LlmExtractionConfig", llm_extraction_config_fields);
constinit const internal::Type llm_extraction_config_type =
    internal::structure_type<LlmExtractionConfigView>(llm_extraction_config_schema);

constinit const internal::Schema extraction_config_schema =
    internal::union_schema<ExtractionConfigView>("ExtractionConfig", extraction_config_fields);
constinit const internal::Type extraction_config_type =
    internal::union_type<ExtractionConfigView>(extraction_config_schema);

constinit const internal::Schema metadata_schema_entry_schema =
    internal::structure_schema<MetadataSchemaEntryView>("MetadataSchemaEntry", metadata_schema_entry_fields);
constinit const internal::Type metadata_schema_entry_type =
    internal::structure_type<MetadataSchemaEntryView>(metadata_schema_entry_schema);

constinit const internal::Schema memory_record_schema_schema =
    internal::structure_schema<MemoryRecordSchemaView>("MemoryRecordSchema", memory_record_schema_fields);
constinit const internal::Type memory_record_schema_type =
    internal::structure_type<MemoryRecordSchemaView>(memory_record_schema_schema);

constinit const internal::Schema episodic_reflection_override_schema =
    internal::structure_schema<EpisodicReflectionOverrideView>("EpisodicReflectionOverride",
                                                               episodic_reflection_override_fields);
constinit const internal::Type episodic_reflection_override_type =
    internal::structure_type<EpisodicReflectionOverrideView>(episodic_reflection_override_schema);

constinit const internal::Schema custom_reflection_configuration_schema =
    internal::union_schema<CustomReflectionConfigurationView>("CustomReflectionConfiguration",
                                                              custom_reflection_configuration_fields);
constinit const internal::Type custom_reflection_configuration_type =
    internal::union_type<CustomReflectionConfigurationView>(custom_reflection_configuration_schema);

constinit const internal::Schema episodic_reflection_configuration_schema =
    internal::structure_schema<EpisodicReflectionConfigurationView>("EpisodicReflectionConfiguration",
                                                                    episodic_reflection_configuration_fields);
constinit const internal::Type episodic_reflection_configuration_type =
    internal::structure_type<EpisodicReflectionConfigurationView>(episodic_reflection_configuration_schema);

constinit const internal::Schema extraction_configuration_schema =
    internal::union_schema<ExtractionConfigurationView>("ExtractionConfiguration", extraction_configuration_fields);
constinit const internal::Type extraction_configuration_type =
    internal::union_type<ExtractionConfigurationView>(extraction_configuration_schema);

constinit const internal::Schema indexed_key_schema =
    internal::structure_schema<IndexedKeyView>("IndexedKey", indexed_key_fields);
constinit const internal::Type indexed_key_type = internal::structure_type<IndexedKeyView>(indexed_key_schema);

constinit const internal::Schema invocation_configuration_schema =
    internal::structure_schema<InvocationConfigurationView>("InvocationConfiguration", invocation_configuration_fields);
constinit const internal::Type invocation_configuration_type =
    internal::structure_type<InvocationConfigurationView>(invocation_configuration_schema);

constinit const internal::Schema kinesis_resource_schema =
    internal::structure_schema<KinesisResourceView>("KinesisResource", kinesis_resource_fields);
constinit const internal::Type kinesis_resource_type =
    internal::structure_type<KinesisResourceView>(kinesis_resource_schema);

constinit const internal::Schema reflection_configuration_schema =
    internal::union_schema<ReflectionConfigurationView>("ReflectionConfiguration", reflection_configuration_fields);
constinit const internal::Type reflection_configuration_type =
    internal::union_type<ReflectionConfigurationView>(reflection_configuration_schema);

constinit const internal::Schema message_based_trigger_schema =
    internal::structure_schema<MessageBasedTriggerView>("MessageBasedTrigger", message_based_trigger_fields);
constinit const internal::Type message_based_trigger_type =
    internal::structure_type<MessageBasedTriggerView>(message_based_trigger_schema);

constinit const internal::Schema time_based_trigger_schema =
    internal::structure_schema<TimeBasedTriggerView>("TimeBasedTrigger", time_based_trigger_fields);
constinit const internal::Type time_based_trigger_type =
    internal::structure_type<TimeBasedTriggerView>(time_based_trigger_schema);

constinit const internal::Schema token_based_trigger_schema =
    internal::structure_schema<TokenBasedTriggerView>("TokenBasedTrigger", token_based_trigger_fields);
constinit const internal::Type token_based_trigger_type =
    internal::structure_type<TokenBasedTriggerView>(token_based_trigger_schema);

constinit const internal::Schema trigger_condition_schema =
    internal::union_schema<TriggerConditionView>("TriggerCondition", trigger_condition_fields);
constinit const internal::Type trigger_condition_type =
    internal::union_type<TriggerConditionView>(trigger_condition_schema);

constinit const internal::Schema self_managed_configuration_schema =
    internal::structure_schema<SelfManagedConfigurationView>("SelfManagedConfiguration",
                                                             self_managed_configuration_fields);
constinit const internal::Type self_managed_configuration_type =
    internal::structure_type<SelfManagedConfigurationView>(self_managed_configuration_schema);

constinit const internal::Schema strategy_configuration_schema =
    internal::structure_schema<StrategyConfigurationView>("StrategyConfiguration", strategy_configuration_fields);
constinit const internal::Type strategy_configuration_type =
    internal::structure_type<StrategyConfigurationView>(strategy_configuration_schema);

constinit const internal::Schema memory_strategy_schema =
    internal::structure_schema<MemoryStrategyView>("MemoryStrategy", memory_strategy_fields);
constinit const internal::Type memory_strategy_type =
    internal::structure_type<MemoryStrategyView>(memory_strategy_schema);

constinit const internal::Schema namespace_key_validation_schema =
    internal::structure_schema<NamespaceKeyValidationView>("NamespaceKeyValidation", namespace_key_validation_fields);
constinit const internal::Type namespace_key_validation_type =
    internal::structure_type<NamespaceKeyValidationView>(namespace_key_validation_schema);

constinit const internal::Schema namespace_key_entry_schema =
    internal::structure_schema<NamespaceKeyEntryView>("NamespaceKeyEntry", namespace_key_entry_fields);
constinit const internal::Type namespace_key_entry_type =
    internal::structure_type<NamespaceKeyEntryView>(namespace_key_entry_schema);

constinit const internal::Schema stream_delivery_resource_schema =
    internal::union_schema<StreamDeliveryResourceView>("StreamDeliveryResource", stream_delivery_resource_fields);
constinit const internal::Type stream_delivery_resource_type =
    internal::union_type<StreamDeliveryResourceView>(stream_delivery_resource_schema);

constinit const internal::Schema stream_delivery_resources_schema =
    internal::structure_schema<StreamDeliveryResourcesView>("StreamDeliveryResources",
                                                            stream_delivery_resources_fields);
constinit const internal::Type stream_delivery_resources_type =
    internal::structure_type<StreamDeliveryResourcesView>(stream_delivery_resources_schema);

constinit const internal::Schema memory_shape_schema =
    internal::structure_schema<MemoryShapeView>("Memory", memory_shape_fields);
constinit const internal::Type memory_shape_type = internal::structure_type<MemoryShapeView>(memory_shape_schema);

}  // namespace schemas

const internal::Schema& schema_of(const EpisodicConsolidationOverrideView*) {
  return schemas::episodic_consolidation_override_schema;
}
const internal::Schema& schema_of(const SemanticConsolidationOverrideView*) {
  return schemas::semantic_consolidation_override_schema;
}
const internal::Schema& schema_of(const SummaryConsolidationOverrideView*) {
  return schemas::summary_consolidation_override_schema;
}
const internal::Schema& schema_of(const UserPreferenceConsolidationOverrideView*) {
  return schemas::user_preference_consolidation_override_schema;
}
const internal::Schema& schema_of(const CustomConsolidationConfigurationView*) {
  return schemas::custom_consolidation_configuration_schema;
}
const internal::Schema& schema_of(const ConsolidationConfigurationView*) {
  return schemas::consolidation_configuration_schema;
}
const internal::Schema& schema_of(const ContentConfigurationView*) { return schemas::content_configuration_schema; }
const internal::Schema& schema_of(const EpisodicExtractionOverrideView*) {
  return schemas::episodic_extraction_override_schema;
}
const internal::Schema& schema_of(const SemanticExtractionOverrideView*) {
  return schemas::semantic_extraction_override_schema;
}
const internal::Schema& schema_of(const UserPreferenceExtractionOverrideView*) {
  return schemas::user_preference_extraction_override_schema;
}
const internal::Schema& schema_of(const CustomExtractionConfigurationView*) {
  return schemas::custom_extraction_configuration_schema;
}
const internal::Schema& schema_of(const NumberValidationView*) { return schemas::number_validation_schema; }
const internal::Schema& schema_of(const StringListValidationView*) { return schemas::string_list_validation_schema; }
const internal::Schema& schema_of(const StringValidationView*) { return schemas::string_validation_schema; }
const internal::Schema& schema_of(const ValidationView*) { return schemas::validation_schema; }
const internal::Schema& schema_of(const LlmExtractionConfigView*) { return schemas::llm_extraction_config_schema; }
const internal::Schema& schema_of(const ExtractionConfigView*) { return schemas::extraction_config_schema; }
const internal::Schema& schema_of(const MetadataSchemaEntryView*) { return schemas::metadata_schema_entry_schema; }
const internal::Schema& schema_of(const MemoryRecordSchemaView*) { return schemas::memory_record_schema_schema; }
const internal::Schema& schema_of(const EpisodicReflectionOverrideView*) {
  return schemas::episodic_reflection_override_schema;
}
const internal::Schema& schema_of(const CustomReflectionConfigurationView*) {
  return schemas::custom_reflection_configuration_schema;
}
const internal::Schema& schema_of(const EpisodicReflectionConfigurationView*) {
  return schemas::episodic_reflection_configuration_schema;
}
const internal::Schema& schema_of(const ExtractionConfigurationView*) {
  return schemas::extraction_configuration_schema;
}
const internal::Schema& schema_of(const IndexedKeyView*) { return schemas::indexed_key_schema; }
const internal::Schema& schema_of(const InvocationConfigurationView*) {
  return schemas::invocation_configuration_schema;
}
const internal::Schema& schema_of(const KinesisResourceView*) { return schemas::kinesis_resource_schema; }
const internal::Schema& schema_of(const ReflectionConfigurationView*) {
  return schemas::reflection_configuration_schema;
}
const internal::Schema& schema_of(const MessageBasedTriggerView*) { return schemas::message_based_trigger_schema; }
const internal::Schema& schema_of(const TimeBasedTriggerView*) { return schemas::time_based_trigger_schema; }
const internal::Schema& schema_of(const TokenBasedTriggerView*) { return schemas::token_based_trigger_schema; }
const internal::Schema& schema_of(const TriggerConditionView*) { return schemas::trigger_condition_schema; }
const internal::Schema& schema_of(const SelfManagedConfigurationView*) {
  return schemas::self_managed_configuration_schema;
}
const internal::Schema& schema_of(const StrategyConfigurationView*) { return schemas::strategy_configuration_schema; }
const internal::Schema& schema_of(const MemoryStrategyView*) { return schemas::memory_strategy_schema; }
const internal::Schema& schema_of(const NamespaceKeyValidationView*) {
  return schemas::namespace_key_validation_schema;
}
const internal::Schema& schema_of(const NamespaceKeyEntryView*) { return schemas::namespace_key_entry_schema; }
const internal::Schema& schema_of(const StreamDeliveryResourceView*) {
  return schemas::stream_delivery_resource_schema;
}
const internal::Schema& schema_of(const StreamDeliveryResourcesView*) {
  return schemas::stream_delivery_resources_schema;
}
const internal::Schema& schema_of(const MemoryShapeView*) { return schemas::memory_shape_schema; }

}  // namespace outcrop::bedrock_agentcore_control
