// MemoryShape and the shapes that only it holds.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/indexed_key.h"
#include "outcrop/bedrock_agentcore_control/types/memory_record_schema.h"
#include "outcrop/bedrock_agentcore_control/types/namespace_key_entry.h"
#include "outcrop/bedrock_agentcore_control/types/stream_delivery_resources.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

struct EpisodicConsolidationOverrideView;
struct SemanticConsolidationOverrideView;
struct SummaryConsolidationOverrideView;
struct UserPreferenceConsolidationOverrideView;
struct CustomConsolidationConfigurationView;
struct ConsolidationConfigurationView;
struct EpisodicExtractionOverrideView;
struct SemanticExtractionOverrideView;
struct UserPreferenceExtractionOverrideView;
struct CustomExtractionConfigurationView;
struct EpisodicReflectionOverrideView;
struct CustomReflectionConfigurationView;
struct EpisodicReflectionConfigurationView;
struct ExtractionConfigurationView;
struct InvocationConfigurationView;
struct ReflectionConfigurationView;
struct MessageBasedTriggerView;
struct TimeBasedTriggerView;
struct TokenBasedTriggerView;
struct TriggerConditionView;
struct SelfManagedConfigurationView;
struct StrategyConfigurationView;
struct MemoryStrategyView;
struct MemoryShapeView;

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EpisodicConsolidationOverride.html
struct EpisodicConsolidationOverride {
  /// Sensitive: never logged.
  std::string append_to_prompt{};
  std::string model_id{};

  friend bool operator==(const EpisodicConsolidationOverride&, const EpisodicConsolidationOverride&) = default;
};
EpisodicConsolidationOverride to_owned(const EpisodicConsolidationOverrideView& view);
void write_json(internal::JsonWriter& writer, const EpisodicConsolidationOverride& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SemanticConsolidationOverride.html
struct SemanticConsolidationOverride {
  /// Sensitive: never logged.
  std::string append_to_prompt{};
  std::string model_id{};

  friend bool operator==(const SemanticConsolidationOverride&, const SemanticConsolidationOverride&) = default;
};
SemanticConsolidationOverride to_owned(const SemanticConsolidationOverrideView& view);
void write_json(internal::JsonWriter& writer, const SemanticConsolidationOverride& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SummaryConsolidationOverride.html
struct SummaryConsolidationOverride {
  /// Sensitive: never logged.
  std::string append_to_prompt{};
  std::string model_id{};

  friend bool operator==(const SummaryConsolidationOverride&, const SummaryConsolidationOverride&) = default;
};
SummaryConsolidationOverride to_owned(const SummaryConsolidationOverrideView& view);
void write_json(internal::JsonWriter& writer, const SummaryConsolidationOverride& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UserPreferenceConsolidationOverride.html
struct UserPreferenceConsolidationOverride {
  /// Sensitive: never logged.
  std::string append_to_prompt{};
  std::string model_id{};

  friend bool operator==(const UserPreferenceConsolidationOverride&,
                         const UserPreferenceConsolidationOverride&) = default;
};
UserPreferenceConsolidationOverride to_owned(const UserPreferenceConsolidationOverrideView& view);
void write_json(internal::JsonWriter& writer, const UserPreferenceConsolidationOverride& in);

/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CustomConsolidationConfiguration.html
struct CustomConsolidationConfiguration {
  Box<SemanticConsolidationOverride> semantic_consolidation_override{};
  Box<SummaryConsolidationOverride> summary_consolidation_override{};
  Box<UserPreferenceConsolidationOverride> user_preference_consolidation_override{};
  Box<EpisodicConsolidationOverride> episodic_consolidation_override{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const CustomConsolidationConfiguration&, const CustomConsolidationConfiguration&) = default;
};
CustomConsolidationConfiguration to_owned(const CustomConsolidationConfigurationView& view);
void write_json(internal::JsonWriter& writer, const CustomConsolidationConfiguration& in);

/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConsolidationConfiguration.html
struct ConsolidationConfiguration {
  Box<CustomConsolidationConfiguration> custom_consolidation_configuration{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ConsolidationConfiguration&, const ConsolidationConfiguration&) = default;
};
ConsolidationConfiguration to_owned(const ConsolidationConfigurationView& view);
void write_json(internal::JsonWriter& writer, const ConsolidationConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EpisodicExtractionOverride.html
struct EpisodicExtractionOverride {
  /// Sensitive: never logged.
  std::string append_to_prompt{};
  std::string model_id{};

  friend bool operator==(const EpisodicExtractionOverride&, const EpisodicExtractionOverride&) = default;
};
EpisodicExtractionOverride to_owned(const EpisodicExtractionOverrideView& view);
void write_json(internal::JsonWriter& writer, const EpisodicExtractionOverride& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SemanticExtractionOverride.html
struct SemanticExtractionOverride {
  /// Sensitive: never logged.
  std::string append_to_prompt{};
  std::string model_id{};

  friend bool operator==(const SemanticExtractionOverride&, const SemanticExtractionOverride&) = default;
};
SemanticExtractionOverride to_owned(const SemanticExtractionOverrideView& view);
void write_json(internal::JsonWriter& writer, const SemanticExtractionOverride& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UserPreferenceExtractionOverride.html
struct UserPreferenceExtractionOverride {
  /// Sensitive: never logged.
  std::string append_to_prompt{};
  std::string model_id{};

  friend bool operator==(const UserPreferenceExtractionOverride&, const UserPreferenceExtractionOverride&) = default;
};
UserPreferenceExtractionOverride to_owned(const UserPreferenceExtractionOverrideView& view);
void write_json(internal::JsonWriter& writer, const UserPreferenceExtractionOverride& in);

/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CustomExtractionConfiguration.html
struct CustomExtractionConfiguration {
  Box<SemanticExtractionOverride> semantic_extraction_override{};
  Box<UserPreferenceExtractionOverride> user_preference_extraction_override{};
  Box<EpisodicExtractionOverride> episodic_extraction_override{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const CustomExtractionConfiguration&, const CustomExtractionConfiguration&) = default;
};
CustomExtractionConfiguration to_owned(const CustomExtractionConfigurationView& view);
void write_json(internal::JsonWriter& writer, const CustomExtractionConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EpisodicReflectionOverride.html
struct EpisodicReflectionOverride {
  /// Sensitive: never logged.
  std::string append_to_prompt{};
  std::string model_id{};
  /// \deprecated since 2026-03-02
  std::optional<std::vector<std::string>> namespaces{};
  std::optional<std::vector<std::string>> namespace_templates{};
  std::optional<MemoryRecordSchema> memory_record_schema{};

  friend bool operator==(const EpisodicReflectionOverride&, const EpisodicReflectionOverride&) = default;
};
EpisodicReflectionOverride to_owned(const EpisodicReflectionOverrideView& view);
void write_json(internal::JsonWriter& writer, const EpisodicReflectionOverride& in);

/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CustomReflectionConfiguration.html
struct CustomReflectionConfiguration {
  Box<EpisodicReflectionOverride> episodic_reflection_override{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const CustomReflectionConfiguration&, const CustomReflectionConfiguration&) = default;
};
CustomReflectionConfiguration to_owned(const CustomReflectionConfigurationView& view);
void write_json(internal::JsonWriter& writer, const CustomReflectionConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EpisodicReflectionConfiguration.html
struct EpisodicReflectionConfiguration {
  /// \deprecated since 2026-03-02
  std::optional<std::vector<std::string>> namespaces{};
  std::optional<std::vector<std::string>> namespace_templates{};
  std::optional<MemoryRecordSchema> memory_record_schema{};

  friend bool operator==(const EpisodicReflectionConfiguration&, const EpisodicReflectionConfiguration&) = default;
};
EpisodicReflectionConfiguration to_owned(const EpisodicReflectionConfigurationView& view);
void write_json(internal::JsonWriter& writer, const EpisodicReflectionConfiguration& in);

/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ExtractionConfiguration.html
struct ExtractionConfiguration {
  Box<CustomExtractionConfiguration> custom_extraction_configuration{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ExtractionConfiguration&, const ExtractionConfiguration&) = default;
};
ExtractionConfiguration to_owned(const ExtractionConfigurationView& view);
void write_json(internal::JsonWriter& writer, const ExtractionConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InvocationConfiguration.html
struct InvocationConfiguration {
  std::string topic_arn{};
  std::string payload_delivery_bucket_name{};

  friend bool operator==(const InvocationConfiguration&, const InvocationConfiguration&) = default;
};
InvocationConfiguration to_owned(const InvocationConfigurationView& view);
void write_json(internal::JsonWriter& writer, const InvocationConfiguration& in);

/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ReflectionConfiguration.html
struct ReflectionConfiguration {
  Box<CustomReflectionConfiguration> custom_reflection_configuration{};
  Box<EpisodicReflectionConfiguration> episodic_reflection_configuration{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ReflectionConfiguration&, const ReflectionConfiguration&) = default;
};
ReflectionConfiguration to_owned(const ReflectionConfigurationView& view);
void write_json(internal::JsonWriter& writer, const ReflectionConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MessageBasedTrigger.html
struct MessageBasedTrigger {
  std::optional<std::int32_t> message_count{};

  friend bool operator==(const MessageBasedTrigger&, const MessageBasedTrigger&) = default;
};
MessageBasedTrigger to_owned(const MessageBasedTriggerView& view);
void write_json(internal::JsonWriter& writer, const MessageBasedTrigger& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_TimeBasedTrigger.html
struct TimeBasedTrigger {
  std::optional<std::int32_t> idle_session_timeout{};

  friend bool operator==(const TimeBasedTrigger&, const TimeBasedTrigger&) = default;
};
TimeBasedTrigger to_owned(const TimeBasedTriggerView& view);
void write_json(internal::JsonWriter& writer, const TimeBasedTrigger& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_TokenBasedTrigger.html
struct TokenBasedTrigger {
  std::optional<std::int32_t> token_count{};

  friend bool operator==(const TokenBasedTrigger&, const TokenBasedTrigger&) = default;
};
TokenBasedTrigger to_owned(const TokenBasedTriggerView& view);
void write_json(internal::JsonWriter& writer, const TokenBasedTrigger& in);

/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_TriggerCondition.html
struct TriggerCondition {
  Box<MessageBasedTrigger> message_based_trigger{};
  Box<TokenBasedTrigger> token_based_trigger{};
  Box<TimeBasedTrigger> time_based_trigger{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const TriggerCondition&, const TriggerCondition&) = default;
};
TriggerCondition to_owned(const TriggerConditionView& view);
void write_json(internal::JsonWriter& writer, const TriggerCondition& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SelfManagedConfiguration.html
struct SelfManagedConfiguration {
  std::optional<std::vector<TriggerCondition>> trigger_conditions{};
  InvocationConfiguration invocation_configuration{};
  std::int32_t historical_context_window_size{};

  friend bool operator==(const SelfManagedConfiguration&, const SelfManagedConfiguration&) = default;
};
SelfManagedConfiguration to_owned(const SelfManagedConfigurationView& view);
void write_json(internal::JsonWriter& writer, const SelfManagedConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StrategyConfiguration.html
struct StrategyConfiguration {
  std::optional<OwnedOpen<OverrideType>> type{};
  Box<ExtractionConfiguration> extraction{};
  Box<ConsolidationConfiguration> consolidation{};
  Box<ReflectionConfiguration> reflection{};
  Box<SelfManagedConfiguration> self_managed_configuration{};

  friend bool operator==(const StrategyConfiguration&, const StrategyConfiguration&) = default;
};
StrategyConfiguration to_owned(const StrategyConfigurationView& view);
void write_json(internal::JsonWriter& writer, const StrategyConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MemoryStrategy.html
struct MemoryStrategy {
  std::string strategy_id{};
  std::string name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  Box<StrategyConfiguration> configuration{};
  std::optional<OwnedOpen<MemoryStrategyType>> type{};
  /// \deprecated since 2026-03-02
  std::optional<std::vector<std::string>> namespaces{};
  std::optional<std::vector<std::string>> namespace_templates{};
  std::optional<Timestamp> created_at{};
  std::optional<Timestamp> updated_at{};
  std::optional<OwnedOpen<MemoryStrategyStatus>> status{};
  std::optional<MemoryRecordSchema> memory_record_schema{};

  friend bool operator==(const MemoryStrategy&, const MemoryStrategy&) = default;
};
MemoryStrategy to_owned(const MemoryStrategyView& view);
void write_json(internal::JsonWriter& writer, const MemoryStrategy& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Memory.html
struct MemoryShape {
  std::string arn{};
  std::string id{};
  std::string name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  std::optional<std::string> encryption_key_arn{};
  std::optional<std::string> memory_execution_role_arn{};
  std::int32_t event_expiry_duration{};
  std::optional<OwnedOpen<MemoryStatus>> status{};
  std::optional<std::string> failure_reason{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::optional<std::vector<MemoryStrategy>> strategies{};
  std::optional<std::vector<IndexedKey>> indexed_keys{};
  std::optional<std::vector<NamespaceKeyEntry>> namespace_keys{};
  std::optional<StreamDeliveryResources> stream_delivery_resources{};
  std::optional<std::string> managed_by_resource_arn{};

  friend bool operator==(const MemoryShape&, const MemoryShape&) = default;
};
MemoryShape to_owned(const MemoryShapeView& view);
void write_json(internal::JsonWriter& writer, const MemoryShape& in);

}  // namespace outcrop::bedrock_agentcore_control
