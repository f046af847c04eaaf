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

/// How an episodic strategy merges new records with those that it has, in place of the service's own way.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EpisodicConsolidationOverride.html
struct EpisodicConsolidationOverride {
  /// What is added to the service's prompt for this step.
  ///
  /// Sensitive: never logged.
  std::string append_to_prompt{};
  /// The id of the model that does this step.
  std::string model_id{};

  friend bool operator==(const EpisodicConsolidationOverride&, const EpisodicConsolidationOverride&) = default;
};
EpisodicConsolidationOverride to_owned(const EpisodicConsolidationOverrideView& view);
void write_json(internal::JsonWriter& writer, const EpisodicConsolidationOverride& in);

/// How facts are brought together with older ones.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SemanticConsolidationOverride.html
struct SemanticConsolidationOverride {
  /// Instructions that are added to the service's own prompt.
  ///
  /// Sensitive: never logged.
  std::string append_to_prompt{};
  /// The id of the model that does it.
  std::string model_id{};

  friend bool operator==(const SemanticConsolidationOverride&, const SemanticConsolidationOverride&) = default;
};
SemanticConsolidationOverride to_owned(const SemanticConsolidationOverrideView& view);
void write_json(internal::JsonWriter& writer, const SemanticConsolidationOverride& in);

/// How summaries are brought together with older ones.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SummaryConsolidationOverride.html
struct SummaryConsolidationOverride {
  /// Instructions that are added to the service's own prompt.
  ///
  /// Sensitive: never logged.
  std::string append_to_prompt{};
  /// The id of the model that does it.
  std::string model_id{};

  friend bool operator==(const SummaryConsolidationOverride&, const SummaryConsolidationOverride&) = default;
};
SummaryConsolidationOverride to_owned(const SummaryConsolidationOverrideView& view);
void write_json(internal::JsonWriter& writer, const SummaryConsolidationOverride& in);

/// How preferences are brought together with older ones.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UserPreferenceConsolidationOverride.html
struct UserPreferenceConsolidationOverride {
  /// Instructions that are added to the service's own prompt.
  ///
  /// Sensitive: never logged.
  std::string append_to_prompt{};
  /// The id of the model that does it.
  std::string model_id{};

  friend bool operator==(const UserPreferenceConsolidationOverride&,
                         const UserPreferenceConsolidationOverride&) = default;
};
UserPreferenceConsolidationOverride to_owned(const UserPreferenceConsolidationOverrideView& view);
void write_json(internal::JsonWriter& writer, const UserPreferenceConsolidationOverride& in);

/// How a custom strategy merges new records with those that it has.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CustomConsolidationConfiguration.html
struct CustomConsolidationConfiguration {
  /// The step of a semantic strategy.
  Box<SemanticConsolidationOverride> semantic_consolidation_override{};
  /// The step of a summary strategy.
  Box<SummaryConsolidationOverride> summary_consolidation_override{};
  /// The step of a user preference strategy.
  Box<UserPreferenceConsolidationOverride> user_preference_consolidation_override{};
  /// The step of an episodic strategy.
  Box<EpisodicConsolidationOverride> episodic_consolidation_override{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const CustomConsolidationConfiguration&, const CustomConsolidationConfiguration&) = default;
};
CustomConsolidationConfiguration to_owned(const CustomConsolidationConfigurationView& view);
void write_json(internal::JsonWriter& writer, const CustomConsolidationConfiguration& in);

/// How a strategy of a memory merges new records with those that it has.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConsolidationConfiguration.html
struct ConsolidationConfiguration {
  /// A way in place of the service's own.
  Box<CustomConsolidationConfiguration> custom_consolidation_configuration{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ConsolidationConfiguration&, const ConsolidationConfiguration&) = default;
};
ConsolidationConfiguration to_owned(const ConsolidationConfigurationView& view);
void write_json(internal::JsonWriter& writer, const ConsolidationConfiguration& in);

/// How an episodic strategy takes episodes out of events, in place of the service's own way.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EpisodicExtractionOverride.html
struct EpisodicExtractionOverride {
  /// What is added to the service's prompt for this step.
  ///
  /// Sensitive: never logged.
  std::string append_to_prompt{};
  /// The id of the model that does this step.
  std::string model_id{};

  friend bool operator==(const EpisodicExtractionOverride&, const EpisodicExtractionOverride&) = default;
};
EpisodicExtractionOverride to_owned(const EpisodicExtractionOverrideView& view);
void write_json(internal::JsonWriter& writer, const EpisodicExtractionOverride& in);

/// How facts are found.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SemanticExtractionOverride.html
struct SemanticExtractionOverride {
  /// Instructions that are added to the service's own prompt.
  ///
  /// Sensitive: never logged.
  std::string append_to_prompt{};
  /// The id of the model that does it.
  std::string model_id{};

  friend bool operator==(const SemanticExtractionOverride&, const SemanticExtractionOverride&) = default;
};
SemanticExtractionOverride to_owned(const SemanticExtractionOverrideView& view);
void write_json(internal::JsonWriter& writer, const SemanticExtractionOverride& in);

/// How preferences are found.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UserPreferenceExtractionOverride.html
struct UserPreferenceExtractionOverride {
  /// Instructions that are added to the service's own prompt.
  ///
  /// Sensitive: never logged.
  std::string append_to_prompt{};
  /// The id of the model that does it.
  std::string model_id{};

  friend bool operator==(const UserPreferenceExtractionOverride&, const UserPreferenceExtractionOverride&) = default;
};
UserPreferenceExtractionOverride to_owned(const UserPreferenceExtractionOverrideView& view);
void write_json(internal::JsonWriter& writer, const UserPreferenceExtractionOverride& in);

/// How a custom strategy takes what is worth keeping out of events.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CustomExtractionConfiguration.html
struct CustomExtractionConfiguration {
  /// The step of a semantic strategy.
  Box<SemanticExtractionOverride> semantic_extraction_override{};
  /// The step of a user preference strategy.
  Box<UserPreferenceExtractionOverride> user_preference_extraction_override{};
  /// The step of an episodic strategy.
  Box<EpisodicExtractionOverride> episodic_extraction_override{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const CustomExtractionConfiguration&, const CustomExtractionConfiguration&) = default;
};
CustomExtractionConfiguration to_owned(const CustomExtractionConfigurationView& view);
void write_json(internal::JsonWriter& writer, const CustomExtractionConfiguration& in);

/// How an episodic strategy draws lessons from several episodes, in place of the service's own way.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EpisodicReflectionOverride.html
struct EpisodicReflectionOverride {
  /// What is added to the service's prompt for this step.
  ///
  /// Sensitive: never logged.
  std::string append_to_prompt{};
  /// The id of the model that does this step.
  std::string model_id{};
  /// The older form of `namespaceTemplates`.
  ///
  /// \deprecated since 2026-03-02
  std::optional<std::vector<std::string>> namespaces{};
  /// Where lessons are kept. The paths may be shorter than those of the episodes, so that lessons span more of
  /// them.
  std::optional<std::vector<std::string>> namespace_templates{};
  /// The metadata that each lesson gets.
  std::optional<MemoryRecordSchema> memory_record_schema{};

  friend bool operator==(const EpisodicReflectionOverride&, const EpisodicReflectionOverride&) = default;
};
EpisodicReflectionOverride to_owned(const EpisodicReflectionOverrideView& view);
void write_json(internal::JsonWriter& writer, const EpisodicReflectionOverride& in);

/// How a custom strategy draws lessons from several episodes.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CustomReflectionConfiguration.html
struct CustomReflectionConfiguration {
  /// The step of an episodic strategy.
  Box<EpisodicReflectionOverride> episodic_reflection_override{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const CustomReflectionConfiguration&, const CustomReflectionConfiguration&) = default;
};
CustomReflectionConfiguration to_owned(const CustomReflectionConfigurationView& view);
void write_json(internal::JsonWriter& writer, const CustomReflectionConfiguration& in);

/// Where lessons that an episodic strategy draws are kept.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EpisodicReflectionConfiguration.html
struct EpisodicReflectionConfiguration {
  /// The older form of `namespaceTemplates`.
  ///
  /// \deprecated since 2026-03-02
  std::optional<std::vector<std::string>> namespaces{};
  /// Where lessons are kept. The paths may be shorter than those of the episodes, so that lessons span more of
  /// them.
  std::optional<std::vector<std::string>> namespace_templates{};
  /// The metadata that each lesson gets.
  std::optional<MemoryRecordSchema> memory_record_schema{};

  friend bool operator==(const EpisodicReflectionConfiguration&, const EpisodicReflectionConfiguration&) = default;
};
EpisodicReflectionConfiguration to_owned(const EpisodicReflectionConfigurationView& view);
void write_json(internal::JsonWriter& writer, const EpisodicReflectionConfiguration& in);

/// How a strategy of a memory takes what is worth keeping out of events.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ExtractionConfiguration.html
struct ExtractionConfiguration {
  /// A way in place of the service's own.
  Box<CustomExtractionConfiguration> custom_extraction_configuration{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ExtractionConfiguration&, const ExtractionConfiguration&) = default;
};
ExtractionConfiguration to_owned(const ExtractionConfigurationView& view);
void write_json(internal::JsonWriter& writer, const ExtractionConfiguration& in);

/// How a memory calls a pipeline of one's own.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InvocationConfiguration.html
struct InvocationConfiguration {
  /// The ARN of the SNS topic that tells of each job.
  std::string topic_arn{};
  /// The S3 bucket that the events are put into.
  std::string payload_delivery_bucket_name{};

  friend bool operator==(const InvocationConfiguration&, const InvocationConfiguration&) = default;
};
InvocationConfiguration to_owned(const InvocationConfigurationView& view);
void write_json(internal::JsonWriter& writer, const InvocationConfiguration& in);

/// How conclusions are drawn from episodes.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ReflectionConfiguration.html
struct ReflectionConfiguration {
  /// Other prompts or models than the service's own.
  Box<CustomReflectionConfiguration> custom_reflection_configuration{};
  /// The service's own way, and where its conclusions are kept.
  Box<EpisodicReflectionConfiguration> episodic_reflection_configuration{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ReflectionConfiguration&, const ReflectionConfiguration&) = default;
};
ReflectionConfiguration to_owned(const ReflectionConfigurationView& view);
void write_json(internal::JsonWriter& writer, const ReflectionConfiguration& in);

/// Starts when enough messages have come together.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MessageBasedTrigger.html
struct MessageBasedTrigger {
  /// How many messages that takes.
  std::optional<std::int32_t> message_count{};

  friend bool operator==(const MessageBasedTrigger&, const MessageBasedTrigger&) = default;
};
MessageBasedTrigger to_owned(const MessageBasedTriggerView& view);
void write_json(internal::JsonWriter& writer, const MessageBasedTrigger& in);

/// Starts when a session is idle.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_TimeBasedTrigger.html
struct TimeBasedTrigger {
  /// Seconds without an event that it takes.
  std::optional<std::int32_t> idle_session_timeout{};

  friend bool operator==(const TimeBasedTrigger&, const TimeBasedTrigger&) = default;
};
TimeBasedTrigger to_owned(const TimeBasedTriggerView& view);
void write_json(internal::JsonWriter& writer, const TimeBasedTrigger& in);

/// Starts when enough tokens have come together.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_TokenBasedTrigger.html
struct TokenBasedTrigger {
  /// How many tokens that takes.
  std::optional<std::int32_t> token_count{};

  friend bool operator==(const TokenBasedTrigger&, const TokenBasedTrigger&) = default;
};
TokenBasedTrigger to_owned(const TokenBasedTriggerView& view);
void write_json(internal::JsonWriter& writer, const TokenBasedTrigger& in);

/// When a pipeline of one's own is called.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_TriggerCondition.html
struct TriggerCondition {
  /// The pipeline is called when enough messages have come together.
  Box<MessageBasedTrigger> message_based_trigger{};
  /// The pipeline is called when enough tokens have come together.
  Box<TokenBasedTrigger> token_based_trigger{};
  /// The pipeline is called when a session has been idle for long enough.
  Box<TimeBasedTrigger> time_based_trigger{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const TriggerCondition&, const TriggerCondition&) = default;
};
TriggerCondition to_owned(const TriggerConditionView& view);
void write_json(internal::JsonWriter& writer, const TriggerCondition& in);

/// A pipeline of one's own, which makes long-term memories of events.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SelfManagedConfiguration.html
struct SelfManagedConfiguration {
  /// When the pipeline is called: as soon as one of these holds.
  std::optional<std::vector<TriggerCondition>> trigger_conditions{};
  /// How the pipeline is called.
  InvocationConfiguration invocation_configuration{};
  /// How many earlier messages the pipeline gets beside the new ones.
  std::int32_t historical_context_window_size{};

  friend bool operator==(const SelfManagedConfiguration&, const SelfManagedConfiguration&) = default;
};
SelfManagedConfiguration to_owned(const SelfManagedConfigurationView& view);
void write_json(internal::JsonWriter& writer, const SelfManagedConfiguration& in);

/// How a strategy works, where that differs from the service's own way.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StrategyConfiguration.html
struct StrategyConfiguration {
  /// What the strategy is based on.
  std::optional<OwnedOpen<OverrideType>> type{};
  /// How what is worth remembering is found.
  Box<ExtractionConfiguration> extraction{};
  /// How new memories are brought together with older ones.
  Box<ConsolidationConfiguration> consolidation{};
  /// How conclusions are drawn from episodes.
  Box<ReflectionConfiguration> reflection{};
  /// The pipeline that does all of this, where `type` is `SELF_MANAGED`.
  Box<SelfManagedConfiguration> self_managed_configuration{};

  friend bool operator==(const StrategyConfiguration&, const StrategyConfiguration&) = default;
};
StrategyConfiguration to_owned(const StrategyConfigurationView& view);
void write_json(internal::JsonWriter& writer, const StrategyConfiguration& in);

/// What a memory makes of conversations in one respect.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MemoryStrategy.html
struct MemoryStrategy {
  /// The id that the service gave the strategy.
  std::string strategy_id{};
  /// The strategy's name.
  std::string name{};
  /// What the strategy is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// How the strategy works, where that differs from the service's own way.
  Box<StrategyConfiguration> configuration{};
  /// The kind of memories that the strategy makes.
  std::optional<OwnedOpen<MemoryStrategyType>> type{};
  /// The older name of `namespaceTemplates`.
  ///
  /// \deprecated since 2026-03-02
  std::optional<std::vector<std::string>> namespaces{};
  /// Where the strategy's records are kept: paths that contain variables such as {actorId} and {sessionId}.
  std::optional<std::vector<std::string>> namespace_templates{};
  /// When it was created.
  std::optional<Timestamp> created_at{};
  /// When it changed last.
  std::optional<Timestamp> updated_at{};
  /// The state that the strategy is in.
  std::optional<OwnedOpen<MemoryStrategyStatus>> status{};
  /// The metadata that records of the strategy have.
  std::optional<MemoryRecordSchema> memory_record_schema{};

  friend bool operator==(const MemoryStrategy&, const MemoryStrategy&) = default;
};
MemoryStrategy to_owned(const MemoryStrategyView& view);
void write_json(internal::JsonWriter& writer, const MemoryStrategy& in);

/// A memory: keeps the events of conversations for a time, and makes long-term memories of them.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Memory.html
struct MemoryShape {
  /// The memory's ARN.
  std::string arn{};
  /// The id that CreateMemory gave the memory.
  std::string id{};
  /// The memory's name.
  std::string name{};
  /// What the memory is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// The memory's KMS key, by its ARN; absent where a key of AWS encrypts the memory.
  std::optional<std::string> encryption_key_arn{};
  /// The ARN of the IAM role that the memory works under.
  std::optional<std::string> memory_execution_role_arn{};
  /// Days for which events are kept.
  std::int32_t event_expiry_duration{};
  /// The state that the memory is in.
  std::optional<OwnedOpen<MemoryStatus>> status{};
  /// Why the last operation on the memory failed; absent where none did.
  std::optional<std::string> failure_reason{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// What is made of events: the long-term memories.
  std::optional<std::vector<MemoryStrategy>> strategies{};
  /// The keys of metadata by which memory records can be filtered.
  std::optional<std::vector<IndexedKey>> indexed_keys{};
  /// The variables that templates of namespaces may contain, and what their values may be.
  std::optional<std::vector<NamespaceKeyEntry>> namespace_keys{};
  /// Where changes of memory records are sent. Absent: nowhere.
  std::optional<StreamDeliveryResources> stream_delivery_resources{};
  /// The ARN of what keeps the memory, such as a harness: only through that can the memory be deleted or its
  /// strategies change. Absent: the account itself keeps it.
  std::optional<std::string> managed_by_resource_arn{};

  friend bool operator==(const MemoryShape&, const MemoryShape&) = default;
};
MemoryShape to_owned(const MemoryShapeView& view);
void write_json(internal::JsonWriter& writer, const MemoryShape& in);

}  // namespace outcrop::bedrock_agentcore_control
