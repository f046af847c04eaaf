// UpdatedHarnessMemoryConfiguration: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/harness_memory_configuration.h"
#include "outcrop/box.h"

namespace outcrop::bedrock_agentcore_control {

/// Sets or unsets what an agent remembers with.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdatedHarnessMemoryConfiguration.html
struct UpdatedHarnessMemoryConfiguration {
  /// What the agent remembers with from now on. Absent: the setting is removed.
  Box<HarnessMemoryConfiguration> optional_value{};

  friend bool operator==(const UpdatedHarnessMemoryConfiguration&, const UpdatedHarnessMemoryConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const UpdatedHarnessMemoryConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control
