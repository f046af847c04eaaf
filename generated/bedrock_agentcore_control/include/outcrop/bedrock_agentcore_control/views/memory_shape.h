// MemoryShapeView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EpisodicConsolidationOverride.html
struct EpisodicConsolidationOverrideView {
  /// Sensitive: never logged.
  std::string_view append_to_prompt{};
  std::string_view model_id{};
};
const internal::Schema& schema_of(const EpisodicConsolidationOverrideView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SemanticConsolidationOverride.html
struct SemanticConsolidationOverrideView {
  /// Sensitive: never logged.
  std::string_view append_to_prompt{};
  std::string_view model_id{};
};
const internal::Schema& schema_of(const SemanticConsolidationOverrideView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SummaryConsolidationOverride.html
struct SummaryConsolidationOverrideView {
  /// Sensitive: never logged.
  std::string_view append_to_prompt{};
  std::string_view model_id{};
};
const internal::Schema& schema_of(const SummaryConsolidationOverrideView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UserPreferenceConsolidationOverride.html
struct UserPreferenceConsolidationOverrideView {
  /// Sensitive: never logged.
  std::string_view append_to_prompt{};
  std::string_view model_id{};
};
const internal::Schema& schema_of(const UserPreferenceConsolidationOverrideView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CustomConsolidationConfiguration.html
struct CustomConsolidationConfigurationView {
  enum class Member : std::uint16_t {
    none,
    semantic_consolidation_override,
    summary_consolidation_override,
    user_preference_consolidation_override,
    episodic_consolidation_override,
    unknown,
  };

  Member member{};
  OptionalRef<SemanticConsolidationOverrideView> semantic_consolidation_override{};
  OptionalRef<SummaryConsolidationOverrideView> summary_consolidation_override{};
  OptionalRef<UserPreferenceConsolidationOverrideView> user_preference_consolidation_override{};
  OptionalRef<EpisodicConsolidationOverrideView> episodic_consolidation_override{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const CustomConsolidationConfigurationView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConsolidationConfiguration.html
struct ConsolidationConfigurationView {
  enum class Member : std::uint16_t {
    none,
    custom_consolidation_configuration,
    unknown,
  };

  Member member{};
  OptionalRef<CustomConsolidationConfigurationView> custom_consolidation_configuration{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ConsolidationConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ContentConfiguration.html
struct ContentConfigurationView {
  Open<ContentType> type{};
  Open<ContentLevel> level{};
};
const internal::Schema& schema_of(const ContentConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EpisodicExtractionOverride.html
struct EpisodicExtractionOverrideView {
  /// Sensitive: never logged.
  std::string_view append_to_prompt{};
  std::string_view model_id{};
};
const internal::Schema& schema_of(const EpisodicExtractionOverrideView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SemanticExtractionOverride.html
struct SemanticExtractionOverrideView {
  /// Sensitive: never logged.
  std::string_view append_to_prompt{};
  std::string_view model_id{};
};
const internal::Schema& schema_of(const SemanticExtractionOverrideView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UserPreferenceExtractionOverride.html
struct UserPreferenceExtractionOverrideView {
  /// Sensitive: never logged.
  std::string_view append_to_prompt{};
  std::string_view model_id{};
};
const internal::Schema& schema_of(const UserPreferenceExtractionOverrideView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CustomExtractionConfiguration.html
struct CustomExtractionConfigurationView {
  enum class Member : std::uint16_t {
    none,
    semantic_extraction_override,
    user_preference_extraction_override,
    episodic_extraction_override,
    unknown,
  };

  Member member{};
  OptionalRef<SemanticExtractionOverrideView> semantic_extraction_override{};
  OptionalRef<UserPreferenceExtractionOverrideView> user_preference_extraction_override{};
  OptionalRef<EpisodicExtractionOverrideView> episodic_extraction_override{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const CustomExtractionConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_NumberValidation.html
struct NumberValidationView {
  std::optional<double> min_value{};
  std::optional<double> max_value{};
};
const internal::Schema& schema_of(const NumberValidationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StringListValidation.html
struct StringListValidationView {
  std::span<const std::string_view> allowed_values{};
  std::optional<std::int32_t> max_items{};
};
const internal::Schema& schema_of(const StringListValidationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StringValidation.html
struct StringValidationView {
  std::span<const std::string_view> allowed_values{};
};
const internal::Schema& schema_of(const StringValidationView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Validation.html
struct ValidationView {
  enum class Member : std::uint16_t {
    none,
    string_validation,
    string_list_validation,
    number_validation,
    unknown,
  };

  Member member{};
  OptionalRef<StringValidationView> string_validation{};
  OptionalRef<StringListValidationView> string_list_validation{};
  OptionalRef<NumberValidationView> number_validation{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ValidationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LlmExtractionConfig.html
struct LlmExtractionConfigView {
  /// Sensitive: never logged.
  std::optional<std::string_view> llm_extraction_instruction{};
  /// Sensitive: never logged.
  std::string_view definition{};
  OptionalRef<ValidationView> validation{};
};
const internal::Schema& schema_of(const LlmExtractionConfigView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ExtractionConfig.html
struct ExtractionConfigView {
  enum class Member : std::uint16_t {
    none,
    llm_extraction_config,
    unknown,
  };

  Member member{};
  OptionalRef<LlmExtractionConfigView> llm_extraction_config{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ExtractionConfigView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MetadataSchemaEntry.html
struct MetadataSchemaEntryView {
  std::string_view key{};
  Open<MetadataValueType> type{};
  Open<ExtractionType> extraction_type{};
  OptionalRef<ExtractionConfigView> extraction_config{};
};
const internal::Schema& schema_of(const MetadataSchemaEntryView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MemoryRecordSchema.html
struct MemoryRecordSchemaView {
  std::span<const MetadataSchemaEntryView> metadata_schema{};
};
const internal::Schema& schema_of(const MemoryRecordSchemaView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EpisodicReflectionOverride.html
struct EpisodicReflectionOverrideView {
  /// Sensitive: never logged.
  std::string_view append_to_prompt{};
  std::string_view model_id{};
  /// \deprecated since 2026-03-02
  std::span<const std::string_view> namespaces{};
  std::span<const std::string_view> namespace_templates{};
  OptionalRef<MemoryRecordSchemaView> memory_record_schema{};
};
const internal::Schema& schema_of(const EpisodicReflectionOverrideView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CustomReflectionConfiguration.html
struct CustomReflectionConfigurationView {
  enum class Member : std::uint16_t {
    none,
    episodic_reflection_override,
    unknown,
  };

  Member member{};
  OptionalRef<EpisodicReflectionOverrideView> episodic_reflection_override{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const CustomReflectionConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EpisodicReflectionConfiguration.html
struct EpisodicReflectionConfigurationView {
  /// \deprecated since 2026-03-02
  std::span<const std::string_view> namespaces{};
  std::span<const std::string_view> namespace_templates{};
  OptionalRef<MemoryRecordSchemaView> memory_record_schema{};
};
const internal::Schema& schema_of(const EpisodicReflectionConfigurationView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ExtractionConfiguration.html
struct ExtractionConfigurationView {
  enum class Member : std::uint16_t {
    none,
    custom_extraction_configuration,
    unknown,
  };

  Member member{};
  OptionalRef<CustomExtractionConfigurationView> custom_extraction_configuration{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ExtractionConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_IndexedKey.html
struct IndexedKeyView {
  std::string_view key{};
  Open<MetadataValueType> type{};
};
const internal::Schema& schema_of(const IndexedKeyView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InvocationConfiguration.html
struct InvocationConfigurationView {
  std::string_view topic_arn{};
  std::string_view payload_delivery_bucket_name{};
};
const internal::Schema& schema_of(const InvocationConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_KinesisResource.html
struct KinesisResourceView {
  std::string_view data_stream_arn{};
  std::span<const ContentConfigurationView> content_configurations{};
};
const internal::Schema& schema_of(const KinesisResourceView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ReflectionConfiguration.html
struct ReflectionConfigurationView {
  enum class Member : std::uint16_t {
    none,
    custom_reflection_configuration,
    episodic_reflection_configuration,
    unknown,
  };

  Member member{};
  OptionalRef<CustomReflectionConfigurationView> custom_reflection_configuration{};
  OptionalRef<EpisodicReflectionConfigurationView> episodic_reflection_configuration{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ReflectionConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MessageBasedTrigger.html
struct MessageBasedTriggerView {
  std::optional<std::int32_t> message_count{};
};
const internal::Schema& schema_of(const MessageBasedTriggerView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_TimeBasedTrigger.html
struct TimeBasedTriggerView {
  std::optional<std::int32_t> idle_session_timeout{};
};
const internal::Schema& schema_of(const TimeBasedTriggerView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_TokenBasedTrigger.html
struct TokenBasedTriggerView {
  std::optional<std::int32_t> token_count{};
};
const internal::Schema& schema_of(const TokenBasedTriggerView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_TriggerCondition.html
struct TriggerConditionView {
  enum class Member : std::uint16_t {
    none,
    message_based_trigger,
    token_based_trigger,
    time_based_trigger,
    unknown,
  };

  Member member{};
  OptionalRef<MessageBasedTriggerView> message_based_trigger{};
  OptionalRef<TokenBasedTriggerView> token_based_trigger{};
  OptionalRef<TimeBasedTriggerView> time_based_trigger{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const TriggerConditionView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SelfManagedConfiguration.html
struct SelfManagedConfigurationView {
  std::span<const TriggerConditionView> trigger_conditions{};
  InvocationConfigurationView invocation_configuration{};
  std::int32_t historical_context_window_size{};
};
const internal::Schema& schema_of(const SelfManagedConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StrategyConfiguration.html
struct StrategyConfigurationView {
  Open<OverrideType> type{};
  OptionalRef<ExtractionConfigurationView> extraction{};
  OptionalRef<ConsolidationConfigurationView> consolidation{};
  OptionalRef<ReflectionConfigurationView> reflection{};
  OptionalRef<SelfManagedConfigurationView> self_managed_configuration{};
};
const internal::Schema& schema_of(const StrategyConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MemoryStrategy.html
struct MemoryStrategyView {
  std::string_view strategy_id{};
  std::string_view name{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  OptionalRef<StrategyConfigurationView> configuration{};
  Open<MemoryStrategyType> type{};
  /// \deprecated since 2026-03-02
  std::span<const std::string_view> namespaces{};
  std::span<const std::string_view> namespace_templates{};
  std::optional<Timestamp> created_at{};
  std::optional<Timestamp> updated_at{};
  Open<MemoryStrategyStatus> status{};
  OptionalRef<MemoryRecordSchemaView> memory_record_schema{};
};
const internal::Schema& schema_of(const MemoryStrategyView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_NamespaceKeyValidation.html
struct NamespaceKeyValidationView {
  std::span<const std::string_view> allowed_values{};
  std::optional<std::string_view> regex_pattern{};
};
const internal::Schema& schema_of(const NamespaceKeyValidationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_NamespaceKeyEntry.html
struct NamespaceKeyEntryView {
  std::string_view key{};
  OptionalRef<NamespaceKeyValidationView> validation{};
};
const internal::Schema& schema_of(const NamespaceKeyEntryView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StreamDeliveryResource.html
struct StreamDeliveryResourceView {
  enum class Member : std::uint16_t {
    none,
    kinesis,
    unknown,
  };

  Member member{};
  OptionalRef<KinesisResourceView> kinesis{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const StreamDeliveryResourceView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StreamDeliveryResources.html
struct StreamDeliveryResourcesView {
  std::span<const StreamDeliveryResourceView> resources{};
};
const internal::Schema& schema_of(const StreamDeliveryResourcesView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Memory.html
struct MemoryShapeView {
  std::string_view arn{};
  std::string_view id{};
  std::string_view name{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  std::optional<std::string_view> encryption_key_arn{};
  std::optional<std::string_view> memory_execution_role_arn{};
  std::int32_t event_expiry_duration{};
  Open<MemoryStatus> status{};
  std::optional<std::string_view> failure_reason{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::span<const MemoryStrategyView> strategies{};
  std::span<const IndexedKeyView> indexed_keys{};
  std::span<const NamespaceKeyEntryView> namespace_keys{};
  OptionalRef<StreamDeliveryResourcesView> stream_delivery_resources{};
  std::optional<std::string_view> managed_by_resource_arn{};
};
const internal::Schema& schema_of(const MemoryShapeView*);

}  // namespace outcrop::bedrock_agentcore_control
