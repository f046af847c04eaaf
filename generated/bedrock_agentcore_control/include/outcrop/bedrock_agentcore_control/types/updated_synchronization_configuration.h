// UpdatedSynchronizationConfiguration: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/synchronization_configuration.h"

namespace outcrop::bedrock_agentcore_control {

/// Sets or unsets where a record's contents are fetched from; goes with UpdatedSynchronizationType.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdatedSynchronizationConfiguration.html
struct UpdatedSynchronizationConfiguration {
  /// The place from now on. Absent: they are not fetched any more.
  std::optional<SynchronizationConfiguration> optional_value{};

  friend bool operator==(const UpdatedSynchronizationConfiguration&,
                         const UpdatedSynchronizationConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const UpdatedSynchronizationConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control
