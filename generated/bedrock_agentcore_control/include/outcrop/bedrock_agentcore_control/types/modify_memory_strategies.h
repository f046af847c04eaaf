// ModifyMemoryStrategies and the shapes that only it holds: parts of requests.
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
#include "outcrop/bedrock_agentcore_control/types/memory_strategy_input.h"
#include "outcrop/bedrock_agentcore_control/types/semantic_override_consolidation_configuration_input.h"
#include "outcrop/bedrock_agentcore_control/types/semantic_override_extraction_configuration_input.h"
#include "outcrop/bedrock_agentcore_control/types/summary_override_consolidation_configuration_input.h"
#include "outcrop/bedrock_agentcore_control/types/trigger_condition_input.h"
#include "outcrop/bedrock_agentcore_control/types/user_preference_override_consolidation_configuration_input.h"
#include "outcrop/bedrock_agentcore_control/types/user_preference_override_extraction_configuration_input.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// How a custom strategy is to merge new records with those that it has.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CustomConsolidationConfigurationInput.html
struct CustomConsolidationConfigurationInput {
  /// The step of a semantic strategy.
  Box<SemanticOverrideConsolidationConfigurationInput> semantic_consolidation_override{};
  /// The step of a summary strategy.
  Box<SummaryOverrideConsolidationConfigurationInput> summary_consolidation_override{};
  /// The step of a user preference strategy.
  Box<UserPreferenceOverrideConsolidationConfigurationInput> user_preference_consolidation_override{};
  /// The step of an episodic strategy.
  Box<EpisodicOverrideConsolidationConfigurationInput> episodic_consolidation_override{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const CustomConsolidationConfigurationInput&,
                         const CustomConsolidationConfigurationInput&) = default;
};
void write_json(internal::JsonWriter& writer, const CustomConsolidationConfigurationInput& in);

/// How a custom strategy is to take what is worth keeping out of events.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CustomExtractionConfigurationInput.html
struct CustomExtractionConfigurationInput {
  /// The step of a semantic strategy.
  Box<SemanticOverrideExtractionConfigurationInput> semantic_extraction_override{};
  /// The step of a user preference strategy.
  Box<UserPreferenceOverrideExtractionConfigurationInput> user_preference_extraction_override{};
  /// The step of an episodic strategy.
  Box<EpisodicOverrideExtractionConfigurationInput> episodic_extraction_override{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const CustomExtractionConfigurationInput&,
                         const CustomExtractionConfigurationInput&) = default;
};
void write_json(internal::JsonWriter& writer, const CustomExtractionConfigurationInput& in);

/// How a custom strategy is to draw lessons from several episodes.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CustomReflectionConfigurationInput.html
struct CustomReflectionConfigurationInput {
  /// The step of an episodic strategy.
  Box<EpisodicOverrideReflectionConfigurationInput> episodic_reflection_override{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const CustomReflectionConfigurationInput&,
                         const CustomReflectionConfigurationInput&) = default;
};
void write_json(internal::JsonWriter& writer, const CustomReflectionConfigurationInput& in);

/// A strategy that is taken from a memory.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteMemoryStrategyInput.html
struct DeleteMemoryStrategyInput {
  /// The id that the service gave the strategy.
  ///
  /// Required.
  std::optional<std::string> memory_strategy_id{};

  friend bool operator==(const DeleteMemoryStrategyInput&, const DeleteMemoryStrategyInput&) = default;
};
void write_json(internal::JsonWriter& writer, const DeleteMemoryStrategyInput& in);

/// Another way to bring new memories together with older ones.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ModifyConsolidationConfiguration.html
struct ModifyConsolidationConfiguration {
  /// Other prompts or models than the service's own.
  Box<CustomConsolidationConfigurationInput> custom_consolidation_configuration{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ModifyConsolidationConfiguration&, const ModifyConsolidationConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ModifyConsolidationConfiguration& in);

/// Another way to find what is worth remembering.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ModifyExtractionConfiguration.html
struct ModifyExtractionConfiguration {
  /// Other prompts or models than the service's own.
  Box<CustomExtractionConfigurationInput> custom_extraction_configuration{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ModifyExtractionConfiguration&, const ModifyExtractionConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ModifyExtractionConfiguration& in);

/// How a memory calls a pipeline of one's own from now on; what is absent stays as it is.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ModifyInvocationConfigurationInput.html
struct ModifyInvocationConfigurationInput {
  /// The ARN of the SNS topic that tells of each job.
  std::optional<std::string> topic_arn{};
  /// The S3 bucket that the events are put into.
  std::optional<std::string> payload_delivery_bucket_name{};

  friend bool operator==(const ModifyInvocationConfigurationInput&,
                         const ModifyInvocationConfigurationInput&) = default;
};
void write_json(internal::JsonWriter& writer, const ModifyInvocationConfigurationInput& in);

/// Another way to draw conclusions from episodes.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ModifyReflectionConfiguration.html
struct ModifyReflectionConfiguration {
  /// The service's own way, with other namespaces or metadata.
  Box<EpisodicReflectionConfigurationInput> episodic_reflection_configuration{};
  /// Other prompts or models than the service's own.
  Box<CustomReflectionConfigurationInput> custom_reflection_configuration{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ModifyReflectionConfiguration&, const ModifyReflectionConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ModifyReflectionConfiguration& in);

/// How a pipeline of one's own is run from now on; what is absent stays as it is.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ModifySelfManagedConfiguration.html
struct ModifySelfManagedConfiguration {
  /// When the pipeline is called.
  std::optional<std::vector<TriggerConditionInput>> trigger_conditions{};
  /// How the pipeline is called.
  Box<ModifyInvocationConfigurationInput> invocation_configuration{};
  /// How many earlier messages the pipeline gets beside the new ones.
  std::optional<std::int32_t> historical_context_window_size{};

  friend bool operator==(const ModifySelfManagedConfiguration&, const ModifySelfManagedConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ModifySelfManagedConfiguration& in);

/// How a strategy works from now on; what is absent stays as it is.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ModifyStrategyConfiguration.html
struct ModifyStrategyConfiguration {
  /// How what is worth remembering is found.
  Box<ModifyExtractionConfiguration> extraction{};
  /// How new memories are brought together with older ones.
  Box<ModifyConsolidationConfiguration> consolidation{};
  /// How conclusions are drawn from episodes.
  Box<ModifyReflectionConfiguration> reflection{};
  /// How a pipeline of one's own does all of this.
  std::optional<ModifySelfManagedConfiguration> self_managed_configuration{};

  friend bool operator==(const ModifyStrategyConfiguration&, const ModifyStrategyConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ModifyStrategyConfiguration& in);

/// How a strategy of a memory changes; what is absent stays as it is.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ModifyMemoryStrategyInput.html
struct ModifyMemoryStrategyInput {
  /// The id that the service gave the strategy.
  ///
  /// Required.
  std::optional<std::string> memory_strategy_id{};
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
  /// How the strategy works, where that differs from the service's own way.
  Box<ModifyStrategyConfiguration> configuration{};
  /// The metadata that records of the strategy have.
  std::optional<MemoryRecordSchema> memory_record_schema{};

  friend bool operator==(const ModifyMemoryStrategyInput&, const ModifyMemoryStrategyInput&) = default;
};
void write_json(internal::JsonWriter& writer, const ModifyMemoryStrategyInput& in);

/// What becomes of a memory's strategies.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ModifyMemoryStrategies.html
struct ModifyMemoryStrategies {
  /// Strategies that the memory gets.
  std::optional<std::vector<MemoryStrategyInput>> add_memory_strategies{};
  /// Strategies that change.
  std::optional<std::vector<ModifyMemoryStrategyInput>> modify_memory_strategies{};
  /// Strategies that the memory loses.
  std::optional<std::vector<DeleteMemoryStrategyInput>> delete_memory_strategies{};

  friend bool operator==(const ModifyMemoryStrategies&, const ModifyMemoryStrategies&) = default;
};
void write_json(internal::JsonWriter& writer, const ModifyMemoryStrategies& in);

}  // namespace outcrop::bedrock_agentcore_control
