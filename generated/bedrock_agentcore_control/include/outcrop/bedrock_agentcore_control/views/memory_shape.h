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

/// How an episodic strategy merges new records with those that it has, in place of the service's own way.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EpisodicConsolidationOverride.html
struct EpisodicConsolidationOverrideView {
  /// What is added to the service's prompt for this step.
  ///
  /// Sensitive: never logged.
  std::string_view append_to_prompt{};
  /// The id of the model that does this step.
  std::string_view model_id{};
};
const internal::Schema& schema_of(const EpisodicConsolidationOverrideView*);

/// How facts are brought together with older ones.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SemanticConsolidationOverride.html
struct SemanticConsolidationOverrideView {
  /// Instructions that are added to the service's own prompt.
  ///
  /// Sensitive: never logged.
  std::string_view append_to_prompt{};
  /// The id of the model that does it.
  std::string_view model_id{};
};
const internal::Schema& schema_of(const SemanticConsolidationOverrideView*);

/// How summaries are brought together with older ones.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SummaryConsolidationOverride.html
struct SummaryConsolidationOverrideView {
  /// Instructions that are added to the service's own prompt.
  ///
  /// Sensitive: never logged.
  std::string_view append_to_prompt{};
  /// The id of the model that does it.
  std::string_view model_id{};
};
const internal::Schema& schema_of(const SummaryConsolidationOverrideView*);

/// How preferences are brought together with older ones.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UserPreferenceConsolidationOverride.html
struct UserPreferenceConsolidationOverrideView {
  /// Instructions that are added to the service's own prompt.
  ///
  /// Sensitive: never logged.
  std::string_view append_to_prompt{};
  /// The id of the model that does it.
  std::string_view model_id{};
};
const internal::Schema& schema_of(const UserPreferenceConsolidationOverrideView*);

/// How a custom strategy merges new records with those that it has.
///
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
  /// The step of a semantic strategy.
  OptionalRef<SemanticConsolidationOverrideView> semantic_consolidation_override{};
  /// The step of a summary strategy.
  OptionalRef<SummaryConsolidationOverrideView> summary_consolidation_override{};
  /// The step of a user preference strategy.
  OptionalRef<UserPreferenceConsolidationOverrideView> user_preference_consolidation_override{};
  /// The step of an episodic strategy.
  OptionalRef<EpisodicConsolidationOverrideView> episodic_consolidation_override{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const CustomConsolidationConfigurationView*);

/// How a strategy of a memory merges new records with those that it has.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConsolidationConfiguration.html
struct ConsolidationConfigurationView {
  enum class Member : std::uint16_t {
    none,
    custom_consolidation_configuration,
    unknown,
  };

  Member member{};
  /// A way in place of the service's own.
  OptionalRef<CustomConsolidationConfigurationView> custom_consolidation_configuration{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ConsolidationConfigurationView*);

/// What of a memory is streamed, and how much of it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ContentConfiguration.html
struct ContentConfigurationView {
  /// The part of the memory that is streamed.
  Open<ContentType> type{};
  /// How much of each record is streamed.
  Open<ContentLevel> level{};
};
const internal::Schema& schema_of(const ContentConfigurationView*);

/// How an episodic strategy takes episodes out of events, in place of the service's own way.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EpisodicExtractionOverride.html
struct EpisodicExtractionOverrideView {
  /// What is added to the service's prompt for this step.
  ///
  /// Sensitive: never logged.
  std::string_view append_to_prompt{};
  /// The id of the model that does this step.
  std::string_view model_id{};
};
const internal::Schema& schema_of(const EpisodicExtractionOverrideView*);

/// How facts are found.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SemanticExtractionOverride.html
struct SemanticExtractionOverrideView {
  /// Instructions that are added to the service's own prompt.
  ///
  /// Sensitive: never logged.
  std::string_view append_to_prompt{};
  /// The id of the model that does it.
  std::string_view model_id{};
};
const internal::Schema& schema_of(const SemanticExtractionOverrideView*);

/// How preferences are found.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UserPreferenceExtractionOverride.html
struct UserPreferenceExtractionOverrideView {
  /// Instructions that are added to the service's own prompt.
  ///
  /// Sensitive: never logged.
  std::string_view append_to_prompt{};
  /// The id of the model that does it.
  std::string_view model_id{};
};
const internal::Schema& schema_of(const UserPreferenceExtractionOverrideView*);

/// How a custom strategy takes what is worth keeping out of events.
///
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
  /// The step of a semantic strategy.
  OptionalRef<SemanticExtractionOverrideView> semantic_extraction_override{};
  /// The step of a user preference strategy.
  OptionalRef<UserPreferenceExtractionOverrideView> user_preference_extraction_override{};
  /// The step of an episodic strategy.
  OptionalRef<EpisodicExtractionOverrideView> episodic_extraction_override{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const CustomExtractionConfigurationView*);

/// What a field of the type `NUMBER` may be.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_NumberValidation.html
struct NumberValidationView {
  /// The smallest number that it may be.
  std::optional<double> min_value{};
  /// The largest number that it may be.
  std::optional<double> max_value{};
};
const internal::Schema& schema_of(const NumberValidationView*);

/// What a field of the type `STRINGLIST` may be.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StringListValidation.html
struct StringListValidationView {
  /// All texts that may be in the list. Absent: any.
  std::span<const std::string_view> allowed_values{};
  /// Texts at most in the list.
  std::optional<std::int32_t> max_items{};
};
const internal::Schema& schema_of(const StringListValidationView*);

/// What a field of the type `STRING` may be.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StringValidation.html
struct StringValidationView {
  /// All texts that it may be.
  std::span<const std::string_view> allowed_values{};
};
const internal::Schema& schema_of(const StringValidationView*);

/// What a model may find as the value of a field; the member that fits the field's type is set.
///
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
  /// The texts that a field of the type `STRING` may be.
  OptionalRef<StringValidationView> string_validation{};
  /// The lists that a field of the type `STRINGLIST` may be.
  OptionalRef<StringListValidationView> string_list_validation{};
  /// The numbers that a field of the type `NUMBER` may be.
  OptionalRef<NumberValidationView> number_validation{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ValidationView*);

/// Has a model find the value of a field of metadata.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LlmExtractionConfig.html
struct LlmExtractionConfigView {
  /// What the model is told to do: `LATEST_VALUE`, which the service knows, or instructions in words.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> llm_extraction_instruction{};
  /// What the field stands for.
  ///
  /// Sensitive: never logged.
  std::string_view definition{};
  /// What the value may be. Absent: anything of the field's type.
  OptionalRef<ValidationView> validation{};
};
const internal::Schema& schema_of(const LlmExtractionConfigView*);

/// How a value of a record's metadata is found in a conversation.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ExtractionConfig.html
struct ExtractionConfigView {
  enum class Member : std::uint16_t {
    none,
    llm_extraction_config,
    unknown,
  };

  Member member{};
  /// A model finds it, by instructions.
  OptionalRef<LlmExtractionConfigView> llm_extraction_config{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ExtractionConfigView*);

/// One field of the metadata of memory records.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MetadataSchemaEntry.html
struct MetadataSchemaEntryView {
  /// The field's name. Records can be filtered by it if it is one of the memory's indexed keys.
  std::string_view key{};
  /// What the field's values are.
  Open<MetadataValueType> type{};
  /// Where the field's value comes from: from a model that reads the conversation, or as it stands from the event.
  Open<ExtractionType> extraction_type{};
  /// How a model finds the field's value, where one does.
  OptionalRef<ExtractionConfigView> extraction_config{};
};
const internal::Schema& schema_of(const MetadataSchemaEntryView*);

/// The metadata that records of a strategy have.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MemoryRecordSchema.html
struct MemoryRecordSchemaView {
  /// The fields of the metadata.
  std::span<const MetadataSchemaEntryView> metadata_schema{};
};
const internal::Schema& schema_of(const MemoryRecordSchemaView*);

/// How an episodic strategy draws lessons from several episodes, in place of the service's own way.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EpisodicReflectionOverride.html
struct EpisodicReflectionOverrideView {
  /// What is added to the service's prompt for this step.
  ///
  /// Sensitive: never logged.
  std::string_view append_to_prompt{};
  /// The id of the model that does this step.
  std::string_view model_id{};
  /// The older form of `namespaceTemplates`.
  ///
  /// \deprecated since 2026-03-02
  std::span<const std::string_view> namespaces{};
  /// Where lessons are kept. The paths may be shorter than those of the episodes, so that lessons span more of
  /// them.
  std::span<const std::string_view> namespace_templates{};
  /// The metadata that each lesson gets.
  OptionalRef<MemoryRecordSchemaView> memory_record_schema{};
};
const internal::Schema& schema_of(const EpisodicReflectionOverrideView*);

/// How a custom strategy draws lessons from several episodes.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CustomReflectionConfiguration.html
struct CustomReflectionConfigurationView {
  enum class Member : std::uint16_t {
    none,
    episodic_reflection_override,
    unknown,
  };

  Member member{};
  /// The step of an episodic strategy.
  OptionalRef<EpisodicReflectionOverrideView> episodic_reflection_override{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const CustomReflectionConfigurationView*);

/// Where lessons that an episodic strategy draws are kept.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EpisodicReflectionConfiguration.html
struct EpisodicReflectionConfigurationView {
  /// The older form of `namespaceTemplates`.
  ///
  /// \deprecated since 2026-03-02
  std::span<const std::string_view> namespaces{};
  /// Where lessons are kept. The paths may be shorter than those of the episodes, so that lessons span more of
  /// them.
  std::span<const std::string_view> namespace_templates{};
  /// The metadata that each lesson gets.
  OptionalRef<MemoryRecordSchemaView> memory_record_schema{};
};
const internal::Schema& schema_of(const EpisodicReflectionConfigurationView*);

/// How a strategy of a memory takes what is worth keeping out of events.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ExtractionConfiguration.html
struct ExtractionConfigurationView {
  enum class Member : std::uint16_t {
    none,
    custom_extraction_configuration,
    unknown,
  };

  Member member{};
  /// A way in place of the service's own.
  OptionalRef<CustomExtractionConfigurationView> custom_extraction_configuration{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ExtractionConfigurationView*);

/// A key of metadata by which memory records can be filtered.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_IndexedKey.html
struct IndexedKeyView {
  /// The key's name.
  std::string_view key{};
  /// What its values are.
  Open<MetadataValueType> type{};
};
const internal::Schema& schema_of(const IndexedKeyView*);

/// How a memory calls a pipeline of one's own.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InvocationConfiguration.html
struct InvocationConfigurationView {
  /// The ARN of the SNS topic that tells of each job.
  std::string_view topic_arn{};
  /// The S3 bucket that the events are put into.
  std::string_view payload_delivery_bucket_name{};
};
const internal::Schema& schema_of(const InvocationConfigurationView*);

/// Sends memory records to a stream of Amazon Kinesis Data Streams.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_KinesisResource.html
struct KinesisResourceView {
  /// The stream's ARN.
  std::string_view data_stream_arn{};
  /// What is sent of which records.
  std::span<const ContentConfigurationView> content_configurations{};
};
const internal::Schema& schema_of(const KinesisResourceView*);

/// How conclusions are drawn from episodes.
///
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
  /// Other prompts or models than the service's own.
  OptionalRef<CustomReflectionConfigurationView> custom_reflection_configuration{};
  /// The service's own way, and where its conclusions are kept.
  OptionalRef<EpisodicReflectionConfigurationView> episodic_reflection_configuration{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ReflectionConfigurationView*);

/// Starts when enough messages have come together.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MessageBasedTrigger.html
struct MessageBasedTriggerView {
  /// How many messages that takes.
  std::optional<std::int32_t> message_count{};
};
const internal::Schema& schema_of(const MessageBasedTriggerView*);

/// Starts when a session is idle.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_TimeBasedTrigger.html
struct TimeBasedTriggerView {
  /// Seconds without an event that it takes.
  std::optional<std::int32_t> idle_session_timeout{};
};
const internal::Schema& schema_of(const TimeBasedTriggerView*);

/// Starts when enough tokens have come together.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_TokenBasedTrigger.html
struct TokenBasedTriggerView {
  /// How many tokens that takes.
  std::optional<std::int32_t> token_count{};
};
const internal::Schema& schema_of(const TokenBasedTriggerView*);

/// When a pipeline of one's own is called.
///
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
  /// The pipeline is called when enough messages have come together.
  OptionalRef<MessageBasedTriggerView> message_based_trigger{};
  /// The pipeline is called when enough tokens have come together.
  OptionalRef<TokenBasedTriggerView> token_based_trigger{};
  /// The pipeline is called when a session has been idle for long enough.
  OptionalRef<TimeBasedTriggerView> time_based_trigger{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const TriggerConditionView*);

/// A pipeline of one's own, which makes long-term memories of events.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SelfManagedConfiguration.html
struct SelfManagedConfigurationView {
  /// When the pipeline is called: as soon as one of these holds.
  std::span<const TriggerConditionView> trigger_conditions{};
  /// How the pipeline is called.
  InvocationConfigurationView invocation_configuration{};
  /// How many earlier messages the pipeline gets beside the new ones.
  std::int32_t historical_context_window_size{};
};
const internal::Schema& schema_of(const SelfManagedConfigurationView*);

/// How a strategy works, where that differs from the service's own way.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StrategyConfiguration.html
struct StrategyConfigurationView {
  /// What the strategy is based on.
  Open<OverrideType> type{};
  /// How what is worth remembering is found.
  OptionalRef<ExtractionConfigurationView> extraction{};
  /// How new memories are brought together with older ones.
  OptionalRef<ConsolidationConfigurationView> consolidation{};
  /// How conclusions are drawn from episodes.
  OptionalRef<ReflectionConfigurationView> reflection{};
  /// The pipeline that does all of this, where `type` is `SELF_MANAGED`.
  OptionalRef<SelfManagedConfigurationView> self_managed_configuration{};
};
const internal::Schema& schema_of(const StrategyConfigurationView*);

/// What a memory makes of conversations in one respect.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MemoryStrategy.html
struct MemoryStrategyView {
  /// The id that the service gave the strategy.
  std::string_view strategy_id{};
  /// The strategy's name.
  std::string_view name{};
  /// What the strategy is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// How the strategy works, where that differs from the service's own way.
  OptionalRef<StrategyConfigurationView> configuration{};
  /// The kind of memories that the strategy makes.
  Open<MemoryStrategyType> type{};
  /// The older name of `namespaceTemplates`.
  ///
  /// \deprecated since 2026-03-02
  std::span<const std::string_view> namespaces{};
  /// Where the strategy's records are kept: paths that contain variables such as {actorId} and {sessionId}.
  std::span<const std::string_view> namespace_templates{};
  /// When it was created.
  std::optional<Timestamp> created_at{};
  /// When it changed last.
  std::optional<Timestamp> updated_at{};
  /// The state that the strategy is in.
  Open<MemoryStrategyStatus> status{};
  /// The metadata that records of the strategy have.
  OptionalRef<MemoryRecordSchemaView> memory_record_schema{};
};
const internal::Schema& schema_of(const MemoryStrategyView*);

/// What the values of a variable may be. If both members are set, a value has to fit both.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_NamespaceKeyValidation.html
struct NamespaceKeyValidationView {
  /// All values that it may have.
  std::span<const std::string_view> allowed_values{};
  /// A regular expression that its values match.
  std::optional<std::string_view> regex_pattern{};
};
const internal::Schema& schema_of(const NamespaceKeyValidationView*);

/// A variable that templates of namespaces may contain.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_NamespaceKeyEntry.html
struct NamespaceKeyEntryView {
  /// The variable's name.
  std::string_view key{};
  /// What its values may be; events that are put into the memory are checked against it. Absent: anything.
  OptionalRef<NamespaceKeyValidationView> validation{};
};
const internal::Schema& schema_of(const NamespaceKeyEntryView*);

/// Where changes of memory records are sent.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StreamDeliveryResource.html
struct StreamDeliveryResourceView {
  enum class Member : std::uint16_t {
    none,
    kinesis,
    unknown,
  };

  Member member{};
  /// A stream of Amazon Kinesis Data Streams.
  OptionalRef<KinesisResourceView> kinesis{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const StreamDeliveryResourceView*);

/// Where changes of memory records are sent.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StreamDeliveryResources.html
struct StreamDeliveryResourcesView {
  /// The places that they are sent to.
  std::span<const StreamDeliveryResourceView> resources{};
};
const internal::Schema& schema_of(const StreamDeliveryResourcesView*);

/// A memory: keeps the events of conversations for a time, and makes long-term memories of them.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Memory.html
struct MemoryShapeView {
  /// The memory's ARN.
  std::string_view arn{};
  /// The id that CreateMemory gave the memory.
  std::string_view id{};
  /// The memory's name.
  std::string_view name{};
  /// What the memory is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// The memory's KMS key, by its ARN; absent where a key of AWS encrypts the memory.
  std::optional<std::string_view> encryption_key_arn{};
  /// The ARN of the IAM role that the memory works under.
  std::optional<std::string_view> memory_execution_role_arn{};
  /// Days for which events are kept.
  std::int32_t event_expiry_duration{};
  /// The state that the memory is in.
  Open<MemoryStatus> status{};
  /// Why the last operation on the memory failed; absent where none did.
  std::optional<std::string_view> failure_reason{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// What is made of events: the long-term memories.
  std::span<const MemoryStrategyView> strategies{};
  /// The keys of metadata by which memory records can be filtered.
  std::span<const IndexedKeyView> indexed_keys{};
  /// The variables that templates of namespaces may contain, and what their values may be.
  std::span<const NamespaceKeyEntryView> namespace_keys{};
  /// Where changes of memory records are sent. Absent: nowhere.
  OptionalRef<StreamDeliveryResourcesView> stream_delivery_resources{};
  /// The ARN of what keeps the memory, such as a harness: only through that can the memory be deleted or its
  /// strategies change. Absent: the account itself keeps it.
  std::optional<std::string_view> managed_by_resource_arn{};
};
const internal::Schema& schema_of(const MemoryShapeView*);

}  // namespace outcrop::bedrock_agentcore_control
