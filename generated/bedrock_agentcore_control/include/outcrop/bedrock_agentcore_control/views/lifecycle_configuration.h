// LifecycleConfigurationView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// When the sessions of an agent runtime end.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LifecycleConfiguration.html
struct LifecycleConfigurationView {
  /// Seconds without a request after which a session ends. Absent: 900.
  std::optional<std::int32_t> idle_runtime_session_timeout{};
  /// Seconds after which the machine of a session is ended and replaced, whatever it does. Absent: 28800, eight
  /// hours.
  std::optional<std::int32_t> max_lifetime{};
};
const internal::Schema& schema_of(const LifecycleConfigurationView*);

}  // namespace outcrop::bedrock_agentcore_control
