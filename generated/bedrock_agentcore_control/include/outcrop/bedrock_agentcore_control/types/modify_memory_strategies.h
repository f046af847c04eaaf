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

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CustomConsolidationConfigurationInput.html
struct CustomConsolidationConfigurationInput {
  Box<SemanticOverrideConsolidationConfigurationInput> semantic_consolidation_override{};
  Box<SummaryOverrideConsolidationConfigurationInput> summary_consolidation_override{};
  Box<UserPreferenceOverrideConsolidationConfigurationInput> user_preference_consolidation_override{};
  Box<EpisodicOverrideConsolidationConfigurationInput> episodic_consolidation_override{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const CustomConsolidationConfigurationInput&,
                         const CustomConsolidationConfigurationInput&) = default;
};
void write_json(internal::JsonWriter& writer, const CustomConsolidationConfigurationInput& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CustomExtractionConfigurationInput.html
struct CustomExtractionConfigurationInput {
  Box<SemanticOverrideExtractionConfigurationInput> semantic_extraction_override{};
  Box<UserPreferenceOverrideExtractionConfigurationInput> user_preference_extraction_override{};
  Box<EpisodicOverrideExtractionConfigurationInput> episodic_extraction_override{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const CustomExtractionConfigurationInput&,
                         const CustomExtractionConfigurationInput&) = default;
};
void write_json(internal::JsonWriter& writer, const CustomExtractionConfigurationInput& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CustomReflectionConfigurationInput.html
struct CustomReflectionConfigurationInput {
  Box<EpisodicOverrideReflectionConfigurationInput> episodic_reflection_override{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const CustomReflectionConfigurationInput&,
                         const CustomReflectionConfigurationInput&) = default;
};
void write_json(internal::JsonWriter& writer, const CustomReflectionConfigurationInput& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteMemoryStrategyInput.html
struct DeleteMemoryStrategyInput {
  /// Required.
  std::optional<std::string> memory_strategy_id{};

  friend bool operator==(const DeleteMemoryStrategyInput&, const DeleteMemoryStrategyInput&) = default;
};
void write_json(internal::JsonWriter& writer, const DeleteMemoryStrategyInput& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ModifyConsolidationConfiguration.html
struct ModifyConsolidationConfiguration {
  Box<CustomConsolidationConfigurationInput> custom_consolidation_configuration{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ModifyConsolidationConfiguration&, const ModifyConsolidationConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ModifyConsolidationConfiguration& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ModifyExtractionConfiguration.html
struct ModifyExtractionConfiguration {
  Box<CustomExtractionConfigurationInput> custom_extraction_configuration{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ModifyExtractionConfiguration&, const ModifyExtractionConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ModifyExtractionConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ModifyInvocationConfigurationInput.html
struct ModifyInvocationConfigurationInput {
  std::optional<std::string> topic_arn{};
  std::optional<std::string> payload_delivery_bucket_name{};

  friend bool operator==(const ModifyInvocationConfigurationInput&,
                         const ModifyInvocationConfigurationInput&) = default;
};
void write_json(internal::JsonWriter& writer, const ModifyInvocationConfigurationInput& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ModifyReflectionConfiguration.html
struct ModifyReflectionConfiguration {
  Box<EpisodicReflectionConfigurationInput> episodic_reflection_configuration{};
  Box<CustomReflectionConfigurationInput> custom_reflection_configuration{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ModifyReflectionConfiguration&, const ModifyReflectionConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ModifyReflectionConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ModifySelfManagedConfiguration.html
struct ModifySelfManagedConfiguration {
  std::optional<std::vector<TriggerConditionInput>> trigger_conditions{};
  Box<ModifyInvocationConfigurationInput> invocation_configuration{};
  std::optional<std::int32_t> historical_context_window_size{};

  friend bool operator==(const ModifySelfManagedConfiguration&, const ModifySelfManagedConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ModifySelfManagedConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ModifyStrategyConfiguration.html
struct ModifyStrategyConfiguration {
  Box<ModifyExtractionConfiguration> extraction{};
  Box<ModifyConsolidationConfiguration> consolidation{};
  Box<ModifyReflectionConfiguration> reflection{};
  std::optional<ModifySelfManagedConfiguration> self_managed_configuration{};

  friend bool operator==(const ModifyStrategyConfiguration&, const ModifyStrategyConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ModifyStrategyConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ModifyMemoryStrategyInput.html
struct ModifyMemoryStrategyInput {
  /// Required.
  std::optional<std::string> memory_strategy_id{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// \deprecated since 2026-03-02
  std::optional<std::vector<std::string>> namespaces{};
  std::optional<std::vector<std::string>> namespace_templates{};
  Box<ModifyStrategyConfiguration> configuration{};
  std::optional<MemoryRecordSchema> memory_record_schema{};

  friend bool operator==(const ModifyMemoryStrategyInput&, const ModifyMemoryStrategyInput&) = default;
};
void write_json(internal::JsonWriter& writer, const ModifyMemoryStrategyInput& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ModifyMemoryStrategies.html
struct ModifyMemoryStrategies {
  std::optional<std::vector<MemoryStrategyInput>> add_memory_strategies{};
  std::optional<std::vector<ModifyMemoryStrategyInput>> modify_memory_strategies{};
  std::optional<std::vector<DeleteMemoryStrategyInput>> delete_memory_strategies{};

  friend bool operator==(const ModifyMemoryStrategies&, const ModifyMemoryStrategies&) = default;
};
void write_json(internal::JsonWriter& writer, const ModifyMemoryStrategies& in);

}  // namespace outcrop::bedrock_agentcore_control
