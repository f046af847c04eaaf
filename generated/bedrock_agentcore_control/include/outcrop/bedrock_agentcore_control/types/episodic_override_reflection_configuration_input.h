// EpisodicOverrideReflectionConfigurationInput: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/memory_record_schema.h"

namespace outcrop::bedrock_agentcore_control {

/// How an episodic strategy is to draw lessons from several episodes.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EpisodicOverrideReflectionConfigurationInput.html
struct EpisodicOverrideReflectionConfigurationInput {
  /// What to add to the service's prompt for this step.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::string> append_to_prompt{};
  /// The id of the model that is to do this step.
  ///
  /// Required.
  std::optional<std::string> model_id{};
  /// The older form of `namespaceTemplates`, which is to be used instead.
  ///
  /// \deprecated since 2026-03-02
  std::optional<std::vector<std::string>> namespaces{};
  /// Where lessons are kept. The paths may be shorter than those of the episodes, so that lessons span more of
  /// them.
  std::optional<std::vector<std::string>> namespace_templates{};
  /// The metadata that each lesson gets.
  std::optional<MemoryRecordSchema> memory_record_schema{};

  friend bool operator==(const EpisodicOverrideReflectionConfigurationInput&,
                         const EpisodicOverrideReflectionConfigurationInput&) = default;
};
void write_json(internal::JsonWriter& writer, const EpisodicOverrideReflectionConfigurationInput& in);

}  // namespace outcrop::bedrock_agentcore_control
