// UpdatedSynchronizationType: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

/// Sets or unsets the kind of place that a record's contents are fetched from; goes with
/// UpdatedSynchronizationConfiguration.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdatedSynchronizationType.html
struct UpdatedSynchronizationType {
  /// The kind of place from now on. Absent: they are not fetched any more.
  std::optional<OwnedOpen<SynchronizationType>> optional_value{};

  friend bool operator==(const UpdatedSynchronizationType&, const UpdatedSynchronizationType&) = default;
};
void write_json(internal::JsonWriter& writer, const UpdatedSynchronizationType& in);

}  // namespace outcrop::bedrock_agentcore_control
