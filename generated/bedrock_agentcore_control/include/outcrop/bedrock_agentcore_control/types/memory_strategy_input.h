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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EpisodicOverrideConfigurationInput.html
struct EpisodicOverrideConfigurationInput {
  Box<EpisodicOverrideExtractionConfigurationInput> extraction{};
  Box<EpisodicOverrideConsolidationConfigurationInput> consolidation{};
  Box<EpisodicOverrideReflectionConfigurationInput> reflection{};

  friend bool operator==(const EpisodicOverrideConfigurationInput&,
                         const EpisodicOverrideConfigurationInput&) = default;
};
void write_json(internal::JsonWriter& writer, const EpisodicOverrideConfigurationInput& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InvocationConfigurationInput.html
struct InvocationConfigurationInput {
  /// Required.
  std::optional<std::string> topic_arn{};
  /// Required.
  std::optional<std::string> payload_delivery_bucket_name{};

  friend bool operator==(const InvocationConfigurationInput&, const InvocationConfigurationInput&) = default;
};
void write_json(internal::JsonWriter& writer, const InvocationConfigurationInput& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SelfManagedConfigurationInput.html
struct SelfManagedConfigurationInput {
  std::optional<std::vector<TriggerConditionInput>> trigger_conditions{};
  /// Required.
  Box<InvocationConfigurationInput> invocation_configuration{};
  std::optional<std::int32_t> historical_context_window_size{};

  friend bool operator==(const SelfManagedConfigurationInput&, const SelfManagedConfigurationInput&) = default;
};
void write_json(internal::JsonWriter& writer, const SelfManagedConfigurationInput& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SemanticOverrideConfigurationInput.html
struct SemanticOverrideConfigurationInput {
  Box<SemanticOverrideExtractionConfigurationInput> extraction{};
  Box<SemanticOverrideConsolidationConfigurationInput> consolidation{};

  friend bool operator==(const SemanticOverrideConfigurationInput&,
                         const SemanticOverrideConfigurationInput&) = default;
};
void write_json(internal::JsonWriter& writer, const SemanticOverrideConfigurationInput& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SummaryOverrideConfigurationInput.html
struct SummaryOverrideConfigurationInput {
  Box<SummaryOverrideConsolidationConfigurationInput> consolidation{};

  friend bool operator==(const SummaryOverrideConfigurationInput&, const SummaryOverrideConfigurationInput&) = default;
};
void write_json(internal::JsonWriter& writer, const SummaryOverrideConfigurationInput& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UserPreferenceOverrideConfigurationInput.html
struct UserPreferenceOverrideConfigurationInput {
  Box<UserPreferenceOverrideExtractionConfigurationInput> extraction{};
  Box<UserPreferenceOverrideConsolidationConfigurationInput> consolidation{};

  friend bool operator==(const UserPreferenceOverrideConfigurationInput&,
                         const UserPreferenceOverrideConfigurationInput&) = default;
};
void write_json(internal::JsonWriter& writer, const UserPreferenceOverrideConfigurationInput& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CustomConfigurationInput.html
struct CustomConfigurationInput {
  Box<SemanticOverrideConfigurationInput> semantic_override{};
  Box<SummaryOverrideConfigurationInput> summary_override{};
  Box<UserPreferenceOverrideConfigurationInput> user_preference_override{};
  Box<EpisodicOverrideConfigurationInput> episodic_override{};
  Box<SelfManagedConfigurationInput> self_managed_configuration{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const CustomConfigurationInput&, const CustomConfigurationInput&) = default;
};
void write_json(internal::JsonWriter& writer, const CustomConfigurationInput& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CustomMemoryStrategyInput.html
struct CustomMemoryStrategyInput {
  /// Required.
  std::optional<std::string> name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// \deprecated since 2026-03-02
  std::optional<std::vector<std::string>> namespaces{};
  std::optional<std::vector<std::string>> namespace_templates{};
  Box<CustomConfigurationInput> configuration{};
  std::optional<MemoryRecordSchema> memory_record_schema{};

  friend bool operator==(const CustomMemoryStrategyInput&, const CustomMemoryStrategyInput&) = default;
};
void write_json(internal::JsonWriter& writer, const CustomMemoryStrategyInput& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EpisodicMemoryStrategyInput.html
struct EpisodicMemoryStrategyInput {
  /// Required.
  std::optional<std::string> name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// \deprecated since 2026-03-02
  std::optional<std::vector<std::string>> namespaces{};
  std::optional<std::vector<std::string>> namespace_templates{};
  Box<EpisodicReflectionConfigurationInput> reflection_configuration{};
  std::optional<MemoryRecordSchema> memory_record_schema{};

  friend bool operator==(const EpisodicMemoryStrategyInput&, const EpisodicMemoryStrategyInput&) = default;
};
void write_json(internal::JsonWriter& writer, const EpisodicMemoryStrategyInput& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SemanticMemoryStrategyInput.html
struct SemanticMemoryStrategyInput {
  /// Required.
  std::optional<std::string> name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// \deprecated since 2026-03-02
  std::optional<std::vector<std::string>> namespaces{};
  std::optional<std::vector<std::string>> namespace_templates{};
  std::optional<MemoryRecordSchema> memory_record_schema{};

  friend bool operator==(const SemanticMemoryStrategyInput&, const SemanticMemoryStrategyInput&) = default;
};
void write_json(internal::JsonWriter& writer, const SemanticMemoryStrategyInput& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SummaryMemoryStrategyInput.html
struct SummaryMemoryStrategyInput {
  /// Required.
  std::optional<std::string> name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// \deprecated since 2026-03-02
  std::optional<std::vector<std::string>> namespaces{};
  std::optional<std::vector<std::string>> namespace_templates{};
  std::optional<MemoryRecordSchema> memory_record_schema{};

  friend bool operator==(const SummaryMemoryStrategyInput&, const SummaryMemoryStrategyInput&) = default;
};
void write_json(internal::JsonWriter& writer, const SummaryMemoryStrategyInput& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UserPreferenceMemoryStrategyInput.html
struct UserPreferenceMemoryStrategyInput {
  /// Required.
  std::optional<std::string> name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// \deprecated since 2026-03-02
  std::optional<std::vector<std::string>> namespaces{};
  std::optional<std::vector<std::string>> namespace_templates{};
  std::optional<MemoryRecordSchema> memory_record_schema{};

  friend bool operator==(const UserPreferenceMemoryStrategyInput&, const UserPreferenceMemoryStrategyInput&) = default;
};
void write_json(internal::JsonWriter& writer, const UserPreferenceMemoryStrategyInput& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MemoryStrategyInput.html
struct MemoryStrategyInput {
  Box<SemanticMemoryStrategyInput> semantic_memory_strategy{};
  Box<SummaryMemoryStrategyInput> summary_memory_strategy{};
  Box<UserPreferenceMemoryStrategyInput> user_preference_memory_strategy{};
  Box<CustomMemoryStrategyInput> custom_memory_strategy{};
  Box<EpisodicMemoryStrategyInput> episodic_memory_strategy{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const MemoryStrategyInput&, const MemoryStrategyInput&) = default;
};
void write_json(internal::JsonWriter& writer, const MemoryStrategyInput& in);

}  // namespace outcrop::bedrock_agentcore_control
