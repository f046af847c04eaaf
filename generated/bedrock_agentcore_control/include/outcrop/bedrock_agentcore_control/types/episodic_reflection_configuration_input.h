// EpisodicReflectionConfigurationInput: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/memory_record_schema.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EpisodicReflectionConfigurationInput.html
struct EpisodicReflectionConfigurationInput {
  /// \deprecated since 2026-03-02
  std::optional<std::vector<std::string>> namespaces{};
  std::optional<std::vector<std::string>> namespace_templates{};
  std::optional<MemoryRecordSchema> memory_record_schema{};

  friend bool operator==(const EpisodicReflectionConfigurationInput&,
                         const EpisodicReflectionConfigurationInput&) = default;
};
void write_json(internal::JsonWriter& writer, const EpisodicReflectionConfigurationInput& in);

}  // namespace outcrop::bedrock_agentcore_control
