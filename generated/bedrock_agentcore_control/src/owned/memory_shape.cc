// Makes MemoryShape and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/memory_shape.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/memory_shape.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

EpisodicConsolidationOverride to_owned(const EpisodicConsolidationOverrideView& view) {
  EpisodicConsolidationOverride owned;
  internal::own(owned.append_to_prompt, view.append_to_prompt);
  internal::own(owned.model_id, view.model_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const EpisodicConsolidationOverride& in) {
  writer.begin_object();
  writer.sensitive().member("appendToPrompt", in.append_to_prompt);
  writer.member("modelId", in.model_id);
  writer.end_object();
}

SemanticConsolidationOverride to_owned(const SemanticConsolidationOverrideView& view) {
  SemanticConsolidationOverride owned;
  internal::own(owned.append_to_prompt, view.append_to_prompt);
  internal::own(owned.model_id, view.model_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const SemanticConsolidationOverride& in) {
  writer.begin_object();
  writer.sensitive().member("appendToPrompt", in.append_to_prompt);
  writer.member("modelId", in.model_id);
  writer.end_object();
}

SummaryConsolidationOverride to_owned(const SummaryConsolidationOverrideView& view) {
  SummaryConsolidationOverride owned;
  internal::own(owned.append_to_prompt, view.append_to_prompt);
  internal::own(owned.model_id, view.model_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const SummaryConsolidationOverride& in) {
  writer.begin_object();
  writer.sensitive().member("appendToPrompt", in.append_to_prompt);
  writer.member("modelId", in.model_id);
  writer.end_object();
}

UserPreferenceConsolidationOverride to_owned(const UserPreferenceConsolidationOverrideView& view) {
  UserPreferenceConsolidationOverride owned;
  internal::own(owned.append_to_prompt, view.append_to_prompt);
  internal::own(owned.model_id, view.model_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const UserPreferenceConsolidationOverride& in) {
  writer.begin_object();
  writer.sensitive().member("appendToPrompt", in.append_to_prompt);
  writer.member("modelId", in.model_id);
  writer.end_object();
}

CustomConsolidationConfiguration to_owned(const CustomConsolidationConfigurationView& view) {
  CustomConsolidationConfiguration owned;
  internal::own(owned.semantic_consolidation_override, view.semantic_consolidation_override);
  internal::own(owned.summary_consolidation_override, view.summary_consolidation_override);
  internal::own(owned.user_preference_consolidation_override, view.user_preference_consolidation_override);
  internal::own(owned.episodic_consolidation_override, view.episodic_consolidation_override);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CustomConsolidationConfiguration& in) {
  writer.exactly_one("CustomConsolidationConfiguration",
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

ConsolidationConfiguration to_owned(const ConsolidationConfigurationView& view) {
  ConsolidationConfiguration owned;
  internal::own(owned.custom_consolidation_configuration, view.custom_consolidation_configuration);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ConsolidationConfiguration& in) {
  writer.exactly_one("ConsolidationConfiguration",
                     in.custom_consolidation_configuration.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("customConsolidationConfiguration", in.custom_consolidation_configuration);
  writer.unknown(in.unknown);
  writer.end_object();
}

EpisodicExtractionOverride to_owned(const EpisodicExtractionOverrideView& view) {
  EpisodicExtractionOverride owned;
  internal::own(owned.append_to_prompt, view.append_to_prompt);
  internal::own(owned.model_id, view.model_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const EpisodicExtractionOverride& in) {
  writer.begin_object();
  writer.sensitive().member("appendToPrompt", in.append_to_prompt);
  writer.member("modelId", in.model_id);
  writer.end_object();
}

SemanticExtractionOverride to_owned(const SemanticExtractionOverrideView& view) {
  SemanticExtractionOverride owned;
  internal::own(owned.append_to_prompt, view.append_to_prompt);
  internal::own(owned.model_id, view.model_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const SemanticExtractionOverride& in) {
  writer.begin_object();
  writer.sensitive().member("appendToPrompt", in.append_to_prompt);
  writer.member("modelId", in.model_id);
  writer.end_object();
}

UserPreferenceExtractionOverride to_owned(const UserPreferenceExtractionOverrideView& view) {
  UserPreferenceExtractionOverride owned;
  internal::own(owned.append_to_prompt, view.append_to_prompt);
  internal::own(owned.model_id, view.model_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const UserPreferenceExtractionOverride& in) {
  writer.begin_object();
  writer.sensitive().member("appendToPrompt", in.append_to_prompt);
  writer.member("modelId", in.model_id);
  writer.end_object();
}

CustomExtractionConfiguration to_owned(const CustomExtractionConfigurationView& view) {
  CustomExtractionConfiguration owned;
  internal::own(owned.semantic_extraction_override, view.semantic_extraction_override);
  internal::own(owned.user_preference_extraction_override, view.user_preference_extraction_override);
  internal::own(owned.episodic_extraction_override, view.episodic_extraction_override);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CustomExtractionConfiguration& in) {
  writer.exactly_one("CustomExtractionConfiguration",
                     in.semantic_extraction_override.has_value() + in.user_preference_extraction_override.has_value() +
                         in.episodic_extraction_override.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("semanticExtractionOverride", in.semantic_extraction_override);
  writer.member("userPreferenceExtractionOverride", in.user_preference_extraction_override);
  writer.member("episodicExtractionOverride", in.episodic_extraction_override);
  writer.unknown(in.unknown);
  writer.end_object();
}

EpisodicReflectionOverride to_owned(const EpisodicReflectionOverrideView& view) {
  EpisodicReflectionOverride owned;
  internal::own(owned.append_to_prompt, view.append_to_prompt);
  internal::own(owned.model_id, view.model_id);
  internal::own(owned.namespaces, view.namespaces);
  internal::own(owned.namespace_templates, view.namespace_templates);
  internal::own(owned.memory_record_schema, view.memory_record_schema);
  return owned;
}

void write_json(internal::JsonWriter& writer, const EpisodicReflectionOverride& in) {
  writer.begin_object();
  writer.sensitive().member("appendToPrompt", in.append_to_prompt);
  writer.member("modelId", in.model_id);
  writer.member("namespaces", in.namespaces);
  writer.member("namespaceTemplates", in.namespace_templates);
  writer.member("memoryRecordSchema", in.memory_record_schema);
  writer.end_object();
}

CustomReflectionConfiguration to_owned(const CustomReflectionConfigurationView& view) {
  CustomReflectionConfiguration owned;
  internal::own(owned.episodic_reflection_override, view.episodic_reflection_override);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CustomReflectionConfiguration& in) {
  writer.exactly_one("CustomReflectionConfiguration",
                     in.episodic_reflection_override.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("episodicReflectionOverride", in.episodic_reflection_override);
  writer.unknown(in.unknown);
  writer.end_object();
}

EpisodicReflectionConfiguration to_owned(const EpisodicReflectionConfigurationView& view) {
  EpisodicReflectionConfiguration owned;
  internal::own(owned.namespaces, view.namespaces);
  internal::own(owned.namespace_templates, view.namespace_templates);
  internal::own(owned.memory_record_schema, view.memory_record_schema);
  return owned;
}

void write_json(internal::JsonWriter& writer, const EpisodicReflectionConfiguration& in) {
  writer.begin_object();
  writer.member("namespaces", in.namespaces);
  writer.member("namespaceTemplates", in.namespace_templates);
  writer.member("memoryRecordSchema", in.memory_record_schema);
  writer.end_object();
}

ExtractionConfiguration to_owned(const ExtractionConfigurationView& view) {
  ExtractionConfiguration owned;
  internal::own(owned.custom_extraction_configuration, view.custom_extraction_configuration);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ExtractionConfiguration& in) {
  writer.exactly_one("ExtractionConfiguration",
                     in.custom_extraction_configuration.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("customExtractionConfiguration", in.custom_extraction_configuration);
  writer.unknown(in.unknown);
  writer.end_object();
}

InvocationConfiguration to_owned(const InvocationConfigurationView& view) {
  InvocationConfiguration owned;
  internal::own(owned.topic_arn, view.topic_arn);
  internal::own(owned.payload_delivery_bucket_name, view.payload_delivery_bucket_name);
  return owned;
}

void write_json(internal::JsonWriter& writer, const InvocationConfiguration& in) {
  writer.begin_object();
  writer.member("topicArn", in.topic_arn);
  writer.member("payloadDeliveryBucketName", in.payload_delivery_bucket_name);
  writer.end_object();
}

ReflectionConfiguration to_owned(const ReflectionConfigurationView& view) {
  ReflectionConfiguration owned;
  internal::own(owned.custom_reflection_configuration, view.custom_reflection_configuration);
  internal::own(owned.episodic_reflection_configuration, view.episodic_reflection_configuration);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ReflectionConfiguration& in) {
  writer.exactly_one("ReflectionConfiguration", in.custom_reflection_configuration.has_value() +
                                                    in.episodic_reflection_configuration.has_value() +
                                                    in.unknown.has_value());
  writer.begin_object();
  writer.member("customReflectionConfiguration", in.custom_reflection_configuration);
  writer.member("episodicReflectionConfiguration", in.episodic_reflection_configuration);
  writer.unknown(in.unknown);
  writer.end_object();
}

MessageBasedTrigger to_owned(const MessageBasedTriggerView& view) {
  MessageBasedTrigger owned;
  internal::own(owned.message_count, view.message_count);
  return owned;
}

void write_json(internal::JsonWriter& writer, const MessageBasedTrigger& in) {
  writer.begin_object();
  writer.member("messageCount", in.message_count);
  writer.end_object();
}

TimeBasedTrigger to_owned(const TimeBasedTriggerView& view) {
  TimeBasedTrigger owned;
  internal::own(owned.idle_session_timeout, view.idle_session_timeout);
  return owned;
}

void write_json(internal::JsonWriter& writer, const TimeBasedTrigger& in) {
  writer.begin_object();
  writer.member("idleSessionTimeout", in.idle_session_timeout);
  writer.end_object();
}

TokenBasedTrigger to_owned(const TokenBasedTriggerView& view) {
  TokenBasedTrigger owned;
  internal::own(owned.token_count, view.token_count);
  return owned;
}

void write_json(internal::JsonWriter& writer, const TokenBasedTrigger& in) {
  writer.begin_object();
  writer.member("tokenCount", in.token_count);
  writer.end_object();
}

TriggerCondition to_owned(const TriggerConditionView& view) {
  TriggerCondition owned;
  internal::own(owned.message_based_trigger, view.message_based_trigger);
  internal::own(owned.token_based_trigger, view.token_based_trigger);
  internal::own(owned.time_based_trigger, view.time_based_trigger);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const TriggerCondition& in) {
  writer.exactly_one("TriggerCondition", in.message_based_trigger.has_value() + in.token_based_trigger.has_value() +
                                             in.time_based_trigger.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("messageBasedTrigger", in.message_based_trigger);
  writer.member("tokenBasedTrigger", in.token_based_trigger);
  writer.member("timeBasedTrigger", in.time_based_trigger);
  writer.unknown(in.unknown);
  writer.end_object();
}

SelfManagedConfiguration to_owned(const SelfManagedConfigurationView& view) {
  SelfManagedConfiguration owned;
  internal::own(owned.trigger_conditions, view.trigger_conditions);
  internal::own(owned.invocation_configuration, view.invocation_configuration);
  internal::own(owned.historical_context_window_size, view.historical_context_window_size);
  return owned;
}

void write_json(internal::JsonWriter& writer, const SelfManagedConfiguration& in) {
  writer.begin_object();
  writer.member("triggerConditions", in.trigger_conditions);
  writer.member("invocationConfiguration", in.invocation_configuration);
  writer.member("historicalContextWindowSize", in.historical_context_window_size);
  writer.end_object();
}

StrategyConfiguration to_owned(const StrategyConfigurationView& view) {
  StrategyConfiguration owned;
  internal::own(owned.type, view.type);
  internal::own(owned.extraction, view.extraction);
  internal::own(owned.consolidation, view.consolidation);
  internal::own(owned.reflection, view.reflection);
  internal::own(owned.self_managed_configuration, view.self_managed_configuration);
  return owned;
}

void write_json(internal::JsonWriter& writer, const StrategyConfiguration& in) {
  writer.begin_object();
  writer.member("type", in.type);
  writer.member("extraction", in.extraction);
  writer.member("consolidation", in.consolidation);
  writer.member("reflection", in.reflection);
  writer.member("selfManagedConfiguration", in.self_managed_configuration);
  writer.end_object();
}

MemoryStrategy to_owned(const MemoryStrategyView& view) {
  MemoryStrategy owned;
  internal::own(owned.strategy_id, view.strategy_id);
  internal::own(owned.name, view.name);
  internal::own(owned.description, view.description);
  internal::own(owned.configuration, view.configuration);
  internal::own(owned.type, view.type);
  internal::own(owned.namespaces, view.namespaces);
  internal::own(owned.namespace_templates, view.namespace_templates);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  internal::own(owned.status, view.status);
  internal::own(owned.memory_record_schema, view.memory_record_schema);
  return owned;
}

void write_json(internal::JsonWriter& writer, const MemoryStrategy& in) {
  writer.begin_object();
  writer.member("strategyId", in.strategy_id);
  writer.member("name", in.name);
  writer.sensitive().member("description", in.description);
  writer.member("configuration", in.configuration);
  writer.member("type", in.type);
  writer.member("namespaces", in.namespaces);
  writer.member("namespaceTemplates", in.namespace_templates);
  writer.member("createdAt", in.created_at, TimestampFormat::epoch_seconds);
  writer.member("updatedAt", in.updated_at, TimestampFormat::epoch_seconds);
  writer.member("status", in.status);
  writer.member("memoryRecordSchema", in.memory_record_schema);
  writer.end_object();
}

MemoryShape to_owned(const MemoryShapeView& view) {
  MemoryShape owned;
  internal::own(owned.arn, view.arn);
  internal::own(owned.id, view.id);
  internal::own(owned.name, view.name);
  internal::own(owned.description, view.description);
  internal::own(owned.encryption_key_arn, view.encryption_key_arn);
  internal::own(owned.memory_execution_role_arn, view.memory_execution_role_arn);
  internal::own(owned.event_expiry_duration, view.event_expiry_duration);
  internal::own(owned.status, view.status);
  internal::own(owned.failure_reason, view.failure_reason);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  internal::own(owned.strategies, view.strategies);
  internal::own(owned.indexed_keys, view.indexed_keys);
  internal::own(owned.namespace_keys, view.namespace_keys);
  internal::own(owned.stream_delivery_resources, view.stream_delivery_resources);
  internal::own(owned.managed_by_resource_arn, view.managed_by_resource_arn);
  return owned;
}

void write_json(internal::JsonWriter& writer, const MemoryShape& in) {
  writer.begin_object();
  writer.member("arn", in.arn);
  writer.member("id", in.id);
  writer.member("name", in.name);
  writer.sensitive().member("description", in.description);
  writer.member("encryptionKeyArn", in.encryption_key_arn);
  writer.member("memoryExecutionRoleArn", in.memory_execution_role_arn);
  writer.member("eventExpiryDuration", in.event_expiry_duration);
  writer.member("status", in.status);
  writer.member("failureReason", in.failure_reason);
  writer.member("createdAt", in.created_at, TimestampFormat::epoch_seconds);
  writer.member("updatedAt", in.updated_at, TimestampFormat::epoch_seconds);
  writer.member("strategies", in.strategies);
  writer.member("indexedKeys", in.indexed_keys);
  writer.member("namespaceKeys", in.namespace_keys);
  writer.member("streamDeliveryResources", in.stream_delivery_resources);
  writer.member("managedByResourceArn", in.managed_by_resource_arn);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
