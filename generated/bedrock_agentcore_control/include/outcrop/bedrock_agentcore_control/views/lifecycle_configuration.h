// LifecycleConfigurationView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LifecycleConfiguration.html
struct LifecycleConfigurationView {
  std::optional<std::int32_t> idle_runtime_session_timeout{};
  std::optional<std::int32_t> max_lifetime{};
};
const internal::Schema& schema_of(const LifecycleConfigurationView*);

}  // namespace outcrop::bedrock_agentcore_control
