// UpdatedSynchronizationType: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdatedSynchronizationType.html
struct UpdatedSynchronizationType {
  std::optional<OwnedOpen<SynchronizationType>> optional_value{};

  friend bool operator==(const UpdatedSynchronizationType&, const UpdatedSynchronizationType&) = default;
};
void write_json(internal::JsonWriter& writer, const UpdatedSynchronizationType& in);

}  // namespace outcrop::bedrock_agentcore_control
