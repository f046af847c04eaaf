// MemoryStrategyInput and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/episodic_override_consolidation_configuration_input.h"
#include "outcrop/bedrock_agentcore_control/types/episodic_override_extraction_configuration_input.h"
#include "outcrop/bedrock_agentcore_control/types/episodic_override_reflection_configuration_input.h"
#include "outcrop/bedrock_agentcore_control/types/episodic_reflection_configuration_input.h"
#include "outcrop/bedrock_agentcore_control/types/memory_record_schema.h"
#include "outcrop/bedrock_agentcore_control/types/semantic_override_consolidation_configuration_input.h"
#include "outcrop/bedrock_agentcore_control/types/semantic_override_extraction_configuration_input.h"
#include "outcrop/bedrock_agentcore_control/types/summary_override_consolidation_configuration_input.h"
#include "outcrop/bedrock_agentcore_control/types/trigger_condition_input.h"
#include "outcrop/bedrock_agentcore_control/types/user_preference_override_consolidation_configuration_input.h"
#include "outcrop/bedrock_agentcore_control/types/user_preference_override_extraction_configuration_input.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// The steps of an episodic strategy that are to work otherwise. A step that is absent works in the service's own
/// way.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EpisodicOverrideConfigurationInput.html
struct EpisodicOverrideConfigurationInput {
  /// How episodes are taken out of events.
  Box<EpisodicOverrideExtractionConfigurationInput> extraction{};
  /// How new records are merged with those that are there.
  Box<EpisodicOverrideConsolidationConfigurationInput> consolidation{};
  /// How lessons are drawn from several episodes.
  Box<EpisodicOverrideReflectionConfigurationInput> reflection{};

  friend bool operator==(const EpisodicOverrideConfigurationInput&,
                         const EpisodicOverrideConfigurationInput&) = default;
};
void write_json(internal::JsonWriter& writer, const EpisodicOverrideConfigurationInput& in);

/// How a memory is to call a pipeline of one's own.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InvocationConfigurationInput.html
struct InvocationConfigurationInput {
  /// The ARN of the SNS topic that tells of each job.
  ///
  /// Required.
  std::optional<std::string> topic_arn{};
  /// The S3 bucket that the events are put into.
  ///
  /// Required.
  std::optional<std::string> payload_delivery_bucket_name{};

  friend bool operator==(const InvocationConfigurationInput&, const InvocationConfigurationInput&) = default;
};
void write_json(internal::JsonWriter& writer, const InvocationConfigurationInput& in);

/// A pipeline of one's own, which is to make long-term memories of events.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SelfManagedConfigurationInput.html
struct SelfManagedConfigurationInput {
  /// When the pipeline is called: as soon as one of these holds.
  std::optional<std::vector<TriggerConditionInput>> trigger_conditions{};
  /// How the pipeline is called.
  ///
  /// Required.
  Box<InvocationConfigurationInput> invocation_configuration{};
  /// How many earlier messages the pipeline gets beside the new ones.
  std::optional<std::int32_t> historical_context_window_size{};

  friend bool operator==(const SelfManagedConfigurationInput&, const SelfManagedConfigurationInput&) = default;
};
void write_json(internal::JsonWriter& writer, const SelfManagedConfigurationInput& in);

/// Other prompts and models for a strategy that notes facts.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SemanticOverrideConfigurationInput.html
struct SemanticOverrideConfigurationInput {
  /// How facts are found. Absent: in the service's own way.
  Box<SemanticOverrideExtractionConfigurationInput> extraction{};
  /// How facts are brought together with older ones. Absent: in the service's own way.
  Box<SemanticOverrideConsolidationConfigurationInput> consolidation{};

  friend bool operator==(const SemanticOverrideConfigurationInput&,
                         const SemanticOverrideConfigurationInput&) = default;
};
void write_json(internal::JsonWriter& writer, const SemanticOverrideConfigurationInput& in);

/// Another prompt and model for a strategy that summarizes sessions.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SummaryOverrideConfigurationInput.html
struct SummaryOverrideConfigurationInput {
  /// How summaries are brought together with older ones. Absent: in the service's own way.
  Box<SummaryOverrideConsolidationConfigurationInput> consolidation{};

  friend bool operator==(const SummaryOverrideConfigurationInput&, const SummaryOverrideConfigurationInput&) = default;
};
void write_json(internal::JsonWriter& writer, const SummaryOverrideConfigurationInput& in);

/// Other prompts and models for a strategy that notes preferences.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UserPreferenceOverrideConfigurationInput.html
struct UserPreferenceOverrideConfigurationInput {
  /// How preferences are found. Absent: in the service's own way.
  Box<UserPreferenceOverrideExtractionConfigurationInput> extraction{};
  /// How preferences are brought together with older ones. Absent: in the service's own way.
  Box<UserPreferenceOverrideConsolidationConfigurationInput> consolidation{};

  friend bool operator==(const UserPreferenceOverrideConfigurationInput&,
                         const UserPreferenceOverrideConfigurationInput&) = default;
};
void write_json(internal::JsonWriter& writer, const UserPreferenceOverrideConfigurationInput& in);

/// What a custom strategy of a memory does otherwise than the service's own.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CustomConfigurationInput.html
struct CustomConfigurationInput {
  /// A semantic strategy with prompts and models of the account's own.
  Box<SemanticOverrideConfigurationInput> semantic_override{};
  /// A summary strategy with a prompt and a model of the account's own.
  Box<SummaryOverrideConfigurationInput> summary_override{};
  /// A user preference strategy with prompts and models of the account's own.
  Box<UserPreferenceOverrideConfigurationInput> user_preference_override{};
  /// An episodic strategy with prompts and models of the account's own.
  Box<EpisodicOverrideConfigurationInput> episodic_override{};
  /// The account's own program makes the records; the service only tells it when.
  Box<SelfManagedConfigurationInput> self_managed_configuration{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const CustomConfigurationInput&, const CustomConfigurationInput&) = default;
};
void write_json(internal::JsonWriter& writer, const CustomConfigurationInput& in);

/// A strategy of a memory with prompts, models or a program of the account's own.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CustomMemoryStrategyInput.html
struct CustomMemoryStrategyInput {
  /// The strategy's name.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// What the strategy is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// The older form of `namespaceTemplates`, which is to be used instead.
  ///
  /// \deprecated since 2026-03-02
  std::optional<std::vector<std::string>> namespaces{};
  /// Where records are kept: paths with variables, such as that of the actor, filled in for each record.
  std::optional<std::vector<std::string>> namespace_templates{};
  /// What the strategy does otherwise than the service's own.
  Box<CustomConfigurationInput> configuration{};
  /// The metadata that each record gets.
  std::optional<MemoryRecordSchema> memory_record_schema{};

  friend bool operator==(const CustomMemoryStrategyInput&, const CustomMemoryStrategyInput&) = default;
};
void write_json(internal::JsonWriter& writer, const CustomMemoryStrategyInput& in);

/// A strategy that keeps what an agent did as episodes, and draws lessons from them.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EpisodicMemoryStrategyInput.html
struct EpisodicMemoryStrategyInput {
  /// The strategy's name.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// What the strategy is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// The older form of `namespaceTemplates`, which is to be used instead.
  ///
  /// \deprecated since 2026-03-02
  std::optional<std::vector<std::string>> namespaces{};
  /// Where episodes are kept: paths with variables, such as those of the actor and the session, filled in for each
  /// episode.
  std::optional<std::vector<std::string>> namespace_templates{};
  /// Where lessons from several episodes are kept.
  Box<EpisodicReflectionConfigurationInput> reflection_configuration{};
  /// The metadata that each record gets.
  std::optional<MemoryRecordSchema> memory_record_schema{};

  friend bool operator==(const EpisodicMemoryStrategyInput&, const EpisodicMemoryStrategyInput&) = default;
};
void write_json(internal::JsonWriter& writer, const EpisodicMemoryStrategyInput& in);

/// Has a memory note facts that were mentioned.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SemanticMemoryStrategyInput.html
struct SemanticMemoryStrategyInput {
  /// The strategy's name.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// What the strategy is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// The older name of `namespaceTemplates`.
  ///
  /// \deprecated since 2026-03-02
  std::optional<std::vector<std::string>> namespaces{};
  /// Where the strategy's records are kept: paths that contain variables such as {actorId} and {sessionId}.
  std::optional<std::vector<std::string>> namespace_templates{};
  /// The metadata that records of the strategy have.
  std::optional<MemoryRecordSchema> memory_record_schema{};

  friend bool operator==(const SemanticMemoryStrategyInput&, const SemanticMemoryStrategyInput&) = default;
};
void write_json(internal::JsonWriter& writer, const SemanticMemoryStrategyInput& in);

/// Has a memory summarize each session.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SummaryMemoryStrategyInput.html
struct SummaryMemoryStrategyInput {
  /// The strategy's name.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// What the strategy is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// The older name of `namespaceTemplates`.
  ///
  /// \deprecated since 2026-03-02
  std::optional<std::vector<std::string>> namespaces{};
  /// Where the strategy's records are kept: paths that contain variables such as {actorId} and {sessionId}.
  std::optional<std::vector<std::string>> namespace_templates{};
  /// The metadata that records of the strategy have.
  std::optional<MemoryRecordSchema> memory_record_schema{};

  friend bool operator==(const SummaryMemoryStrategyInput&, const SummaryMemoryStrategyInput&) = default;
};
void write_json(internal::JsonWriter& writer, const SummaryMemoryStrategyInput& in);

/// Has a memory note what a user likes and how they like it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UserPreferenceMemoryStrategyInput.html
struct UserPreferenceMemoryStrategyInput {
  /// The strategy's name.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// What the strategy is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// The older name of `namespaceTemplates`.
  ///
  /// \deprecated since 2026-03-02
  std::optional<std::vector<std::string>> namespaces{};
  /// Where the strategy's records are kept: paths that contain variables such as {actorId} and {sessionId}.
  std::optional<std::vector<std::string>> namespace_templates{};
  /// The metadata that records of the strategy have.
  std::optional<MemoryRecordSchema> memory_record_schema{};

  friend bool operator==(const UserPreferenceMemoryStrategyInput&, const UserPreferenceMemoryStrategyInput&) = default;
};
void write_json(internal::JsonWriter& writer, const UserPreferenceMemoryStrategyInput& in);

/// What a memory is to make of conversations in one respect, by kind.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MemoryStrategyInput.html
struct MemoryStrategyInput {
  /// Facts that were mentioned.
  Box<SemanticMemoryStrategyInput> semantic_memory_strategy{};
  /// A summary of each session.
  Box<SummaryMemoryStrategyInput> summary_memory_strategy{};
  /// What a user likes and how they like it.
  Box<UserPreferenceMemoryStrategyInput> user_preference_memory_strategy{};
  /// A kind of one's own, or one of the others with other prompts or models.
  Box<CustomMemoryStrategyInput> custom_memory_strategy{};
  /// Episodes: what was tried for a purpose, and how it went.
  Box<EpisodicMemoryStrategyInput> episodic_memory_strategy{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const MemoryStrategyInput&, const MemoryStrategyInput&) = default;
};
void write_json(internal::JsonWriter& writer, const MemoryStrategyInput& in);

}  // namespace outcrop::bedrock_agentcore_control
