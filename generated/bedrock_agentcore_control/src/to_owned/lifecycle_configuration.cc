// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/lifecycle_configuration.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/lifecycle_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

LifecycleConfiguration to_owned(const LifecycleConfigurationView& view) {
  LifecycleConfiguration owned;
  internal::own(owned.idle_runtime_session_timeout, view.idle_runtime_session_timeout);
  internal::own(owned.max_lifetime, view.max_lifetime);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
